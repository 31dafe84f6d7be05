package online.backgroundremove.account.key;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The key has had its megapixels of this month, or has too few left for this photo. */
public final class MonthlyLimitReached extends RuntimeException {

    private final Duration retryAfter;

    MonthlyLimitReached(int limit, int left, LocalDate reset, Instant now) {
        super("Of the " + limit + " megapixels a month of this key, " + left
                + " are left, cut-outs in work counted. The limit is whole again on " + reset + " (UTC).");
        this.retryAfter =
                Duration.between(now, reset.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Until the next month begins. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
