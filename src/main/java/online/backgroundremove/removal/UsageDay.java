package online.backgroundremove.removal;

import java.time.LocalDate;

/**
 * What was used on one day.
 *
 * @param day in UTC
 * @param photos how many photos were sent
 * @param cutouts how many of them came back as cut-outs
 * @param megapixels of these, each photo's rounded up
 */
public record UsageDay(LocalDate day, long photos, long cutouts, long megapixels) {}
