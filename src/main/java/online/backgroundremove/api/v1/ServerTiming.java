package online.backgroundremove.api.v1;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import online.backgroundremove.cutout.Stage;

/** The header of the W3C recommendation Server Timing; browsers show it beside the request. */
final class ServerTiming {

    private ServerTiming() {}

    /** @return for example {@code decode;dur=42.1, wait;dur=0.0}, in milliseconds */
    static String of(Map<Stage, Duration> times) {
        return new TreeMap<>(times)
                .entrySet().stream()
                        .map(entry -> String.format(
                                Locale.ROOT,
                                "%s;dur=%.1f",
                                entry.getKey().name().toLowerCase(Locale.ROOT),
                                entry.getValue().toNanos() / 1e6))
                        .collect(Collectors.joining(", "));
    }
}
