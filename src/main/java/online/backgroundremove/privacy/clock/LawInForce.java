package online.backgroundremove.privacy.clock;

import java.time.LocalDate;

/**
 * What a law gives people.
 *
 * @param rights in words, with commas between
 * @param since from when the figures are valid
 */
public record LawInForce(Law law, String rights, Figures figures, LocalDate since) {}
