package online.backgroundremove.network;

import java.time.Duration;

/** A network or a key has had its share for now. Nothing is wrong with the request. */
public final class TooManyRequests extends RuntimeException {

    private static final long SECOND = 1_000_000_000L;

    private final Duration retryAfter;

    TooManyRequests(Duration retryAfter) {
        super("More was asked for than is fair to others. It passes: see the header Retry-After.");
        this.retryAfter = Duration.ofSeconds(Math.max(1, (retryAfter.toNanos() + SECOND - 1) / SECOND));
    }

    /** In whole seconds, rounded up: after this time the next request is answered. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
