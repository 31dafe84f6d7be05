package online.backgroundremove.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How codes that show who asks may be had and tried.
 *
 * @param lasts how long one is good
 * @param tries how many wrong ones end it
 * @param requestsPerHour how many requests may come from one network
 */
@Dependent
public record CodeSettings(Duration lasts, int tries, int requestsPerHour) {

    private static final int MOST_TRIES = 10;

    @Inject
    public CodeSettings(
            @ConfigProperty(name = "privacy.code-lasts") Duration lasts,
            @ConfigProperty(name = "privacy.code-tries") int tries,
            @ConfigProperty(name = "privacy.requests-per-hour") int requestsPerHour) {
        if (lasts.isNegative() || lasts.isZero() || tries < 1 || tries > MOST_TRIES || requestsPerHour < 1) {
            throw new IllegalArgumentException(
                    "privacy.code-lasts and privacy.requests-per-hour must be positive, privacy.code-tries from 1 to 10.");
        }
        this.lasts = lasts;
        this.tries = tries;
        this.requestsPerHour = requestsPerHour;
    }
}
