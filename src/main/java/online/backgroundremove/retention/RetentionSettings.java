package online.backgroundremove.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the sweep works.
 *
 * @param sweepEvery how often what is over is deleted
 * @param batch how many rows one transaction deletes at most
 * @param lease after how long another node goes on when the one that sweeps has died
 * @param keepHolds how long legal holds are known after their end
 */
@Dependent
public record RetentionSettings(Duration sweepEvery, int batch, Duration lease, Period keepHolds) {

    private static final int LARGEST_BATCH = 10_000;

    @Inject
    public RetentionSettings(
            @ConfigProperty(name = "retention.sweep-every") Duration sweepEvery,
            @ConfigProperty(name = "retention.batch") int batch,
            @ConfigProperty(name = "retention.lease") Duration lease,
            @ConfigProperty(name = "retention.keep-holds") String keepHolds) {
        this(sweepEvery, batch, lease, Period.parse(keepHolds));
    }

    public RetentionSettings {
        if (sweepEvery.compareTo(Duration.ofDays(1)) > 0 || isNone(sweepEvery) || isNone(lease)) {
            throw new IllegalArgumentException(
                    "retention.sweep-every must be at most a day, and retention.lease longer than nothing.");
        }
        if (batch < 1 || batch > LARGEST_BATCH) {
            throw new IllegalArgumentException("retention.batch must be from 1 to " + LARGEST_BATCH + ".");
        }
    }

    Instant holdIsOver(Instant ended) {
        return ended.atOffset(ZoneOffset.UTC).plus(keepHolds).toInstant();
    }

    private static boolean isNone(Duration duration) {
        return duration.isNegative() || duration.isZero();
    }
}
