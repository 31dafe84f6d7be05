package online.backgroundremove.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How requests live.
 *
 * @param keepRequests how long it is known that a request was made, and what became of it, after its end
 * @param keepWords how long what the person wrote, and their address, are kept after its end
 */
@Dependent
public record PrivacySettings(Period keepRequests, Period keepWords) {

    @Inject
    public PrivacySettings(
            @ConfigProperty(name = "privacy.keep-requests") String keepRequests,
            @ConfigProperty(name = "privacy.keep-words") String keepWords) {
        this(Period.parse(keepRequests), Period.parse(keepWords));
    }

    public PrivacySettings {
        if (keepRequests.isNegative() || keepWords.isNegative()) {
            throw new IllegalArgumentException("privacy.keep-* settings must not be negative.");
        }
    }

    /** A request ends now. */
    public Ending ending(Instant now) {
        return new Ending(now, after(now, keepWords), after(now, keepRequests));
    }

    private static Instant after(Instant now, Period period) {
        return now.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }
}
