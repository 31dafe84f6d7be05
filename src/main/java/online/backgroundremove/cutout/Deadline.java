package online.backgroundremove.cutout;

import java.time.Duration;

/**
 * Until when a caller waits.
 *
 * @param nanoTime on the clock of {@link System#nanoTime()}, which nobody can turn back
 */
public record Deadline(long nanoTime) {

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
    }

    /** @throws DeadlinePassed when the time is up */
    void check() {
        if (left().isZero()) {
            throw new DeadlinePassed();
        }
    }
}
