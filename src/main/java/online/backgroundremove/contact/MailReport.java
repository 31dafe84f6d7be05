package online.backgroundremove.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How letters get on, without what they say and to whom.
 *
 * @param configured whether there is a mail server
 * @param oldest since when the oldest waiting letter waits
 * @param failures the newest of those that have failed
 */
public record MailReport(
        boolean configured, long waiting, long failed, Optional<Instant> oldest, List<FailedLetter> failures) {

    /** @param keptUntil after which it is gone */
    public record FailedLetter(UUID id, String template, Failure why, int attempts, Optional<Instant> keptUntil) {}
}
