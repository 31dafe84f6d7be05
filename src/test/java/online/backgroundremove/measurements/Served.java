package online.backgroundremove.measurements;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answered request, in milliseconds.
 *
 * @param wall from the request to the last byte, as the client sees it
 * @param stages as the answer's {@code Server-Timing} tells them, in their order
 */
record Served(double wall, Map<String, Double> stages) {

    private static final Pattern STAGE = Pattern.compile("([a-z-]+);dur=([0-9.]+)");

    static Served of(HttpResponse<?> answer, double wall) {
        return new Served(
                wall, stages(answer.headers().firstValue("Server-Timing").orElse("")));
    }

    static Map<String, Double> stages(String serverTiming) {
        Map<String, Double> stages = new LinkedHashMap<>();
        Matcher matcher = STAGE.matcher(serverTiming);
        while (matcher.find()) {
            stages.put(matcher.group(1), Double.valueOf(matcher.group(2)));
        }
        return stages;
    }

    /** Until a net was free. */
    double waited() {
        return stages.getOrDefault("wait", 0.0);
    }

    /** In all other stages. */
    double worked() {
        return stages.values().stream().mapToDouble(Double::doubleValue).sum() - waited();
    }
}
