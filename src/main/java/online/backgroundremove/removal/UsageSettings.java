package online.backgroundremove.removal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is recorded of requests, and for how long.
 *
 * @param recorded whether anything is
 * @param buffer how many requests wait in memory for the database at most
 * @param keep how long a row is kept; a year at most
 * @param keepAddress how long the full address is kept
 */
@Dependent
public record UsageSettings(boolean recorded, int buffer, Duration keep, Duration keepAddress) {

    private static final Duration LONGEST = Duration.ofDays(365);

    @Inject
    public UsageSettings(
            @ConfigProperty(name = "usage.recorded") boolean recorded,
            @ConfigProperty(name = "usage.buffer") int buffer,
            @ConfigProperty(name = "retention.usage") Duration keep,
            @ConfigProperty(name = "retention.usage-address") Duration keepAddress) {
        if (keep.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("retention.usage must be P365D at most");
        }
        if (keepAddress.compareTo(keep) > 0 || keepAddress.isNegative() || keep.isZero() || buffer < 1) {
            throw new IllegalArgumentException("retention.usage-address must be from PT0S to retention.usage");
        }
        this.recorded = recorded;
        this.buffer = buffer;
        this.keep = keep;
        this.keepAddress = keepAddress;
    }
}
