package online.backgroundremove.cutout;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Until when a caller waits. Asked between all steps of a cut-out; a call of a native library, once begun, is finished. */
public final class Deadline {

    private final LongSupplier nanoTime;
    private final long end;

    private Deadline(LongSupplier nanoTime, long end) {
        this.nanoTime = nanoTime;
        this.end = end;
    }

    /** On the clock of {@link System#nanoTime()}, which nobody can turn back. */
    public static Deadline in(Duration time) {
        return in(time, System::nanoTime);
    }

    /** @param nanoTime a clock of which only differences count, in nanoseconds */
    static Deadline in(Duration time, LongSupplier nanoTime) {
        return new Deadline(nanoTime, nanoTime.getAsLong() + time.toNanos());
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - nanoTime.getAsLong()));
    }

    /** @throws DeadlinePassed when the time is up */
    void check() {
        if (left().isZero()) {
            throw new DeadlinePassed();
        }
    }
}
