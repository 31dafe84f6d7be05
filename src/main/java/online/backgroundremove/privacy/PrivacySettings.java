package online.backgroundremove.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How requests live.
 *
 * @param keepRequests how long it is known that a request was made, and what became of it, after its end
 * @param keepWords how long what the person wrote, and their address, are kept after its end
 * @param keepUnconfirmed how long a request waits for its code
 * @param coolOffDays how many days an erasure waits when the person wants time to change their mind
 * @param liftingDays how many days before the end of a restriction the person is told of it
 */
@Dependent
public record PrivacySettings(
        Period keepRequests, Period keepWords, Period keepUnconfirmed, int coolOffDays, int liftingDays) {

    @Inject
    public PrivacySettings(
            @ConfigProperty(name = "privacy.keep-requests") String keepRequests,
            @ConfigProperty(name = "privacy.keep-words") String keepWords,
            @ConfigProperty(name = "privacy.keep-unconfirmed") String keepUnconfirmed,
            @ConfigProperty(name = "privacy.cool-off-days") int coolOffDays,
            @ConfigProperty(name = "privacy.lifting-days") int liftingDays) {
        this(
                Period.parse(keepRequests),
                Period.parse(keepWords),
                Period.parse(keepUnconfirmed),
                coolOffDays,
                liftingDays);
    }

    public PrivacySettings {
        if (keepRequests.isNegative()
                || keepWords.isNegative()
                || keepUnconfirmed.isNegative()
                || coolOffDays < 0
                || liftingDays < 1) {
            throw new IllegalArgumentException("privacy.* settings must not be negative, and liftings need a day.");
        }
    }

    /** A request ends now. */
    public Ending ending(Instant now) {
        return new Ending(now, after(now, keepWords), after(now, keepRequests));
    }

    Instant unconfirmedUntil(Instant now) {
        return after(now, keepUnconfirmed);
    }

    Instant coolOffUntil(Instant now) {
        return after(now, Period.ofDays(coolOffDays)).truncatedTo(ChronoUnit.MINUTES);
    }

    Instant liftingAt(Instant now) {
        return after(now, Period.ofDays(liftingDays)).truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant after(Instant now, Period period) {
        return now.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }
}
