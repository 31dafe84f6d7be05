package online.backgroundremove.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How much is left to each of many, in memory only. What was used comes back evenly. Only so many are remembered; who is
 * forgotten has a full share again, and so has whoever was not seen for as long as it takes to fill one.
 */
public final class Shares<T> {

    private static final int REMEMBERED = 100_000;

    private final Cache<T, Bucket> left;
    private final int share;
    private final Duration period;
    private final TimeMeter time;

    public Shares(int share, Duration period, Clock clock) {
        this.share = share;
        this.period = period;
        this.time = new ClockTime(clock);
        this.left = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(period.multipliedBy(2))
                .executor(Runnable::run)
                .build();
    }

    /** @throws TooManyRequests when nothing is left */
    public void take(T who) {
        ConsumptionProbe probe = left.get(who, unknown -> full()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** What is left, of which nothing is taken by asking. */
    public Allowance left(T who) {
        Bucket bucket = left.getIfPresent(who);
        if (bucket == null) {
            return new Allowance(share, period, share, Duration.ZERO);
        }
        long untilWhole = bucket.estimateAbilityToConsume(share).getNanosToWaitForRefill();
        return new Allowance(share, period, bucket.getAvailableTokens(), Duration.ofNanos(untilWhole));
    }

    /** Whoever it is has a full share again. */
    public void restore(T who) {
        left.invalidate(who);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(share).refillGreedy(share, period))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
