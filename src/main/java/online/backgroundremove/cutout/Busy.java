package online.backgroundremove.cutout;

import java.time.Duration;

/** All nets are lent, or too many megapixels are in flight. Nothing is wrong with the request. */
public final class Busy extends RuntimeException {

    private final Duration retryAfter;

    Busy(Duration retryAfter) {
        super("All nets are at work.");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
