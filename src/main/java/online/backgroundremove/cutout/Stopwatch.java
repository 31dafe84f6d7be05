package online.backgroundremove.cutout;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Says where the time of one cut-out went. A stage starts when the one before it ends. */
final class Stopwatch {

    private final Map<Stage, Duration> times = new EnumMap<>(Stage.class);
    private long last = System.nanoTime();

    void end(Stage stage) {
        long now = System.nanoTime();
        times.put(stage, Duration.ofNanos(now - last));
        last = now;
    }

    <T> T time(Stage stage, Supplier<T> work) {
        T result = work.get();
        end(stage);
        return result;
    }

    Map<Stage, Duration> times() {
        return Map.copyOf(times);
    }
}
