package online.backgroundremove.privacy.execution;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many rows went of which table, as a step says it: {@code account=1 usage_event=200}. */
final class Removed {

    private static final Pattern COUNT = Pattern.compile("([a-z_0-9]+)=(\\d{1,9})");

    private Removed() {}

    static String join(Map<String, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(count -> count.getKey() + "=" + count.getValue())
                        .collect(Collectors.joining(" "));
    }

    static Map<String, Integer> split(String joined) {
        return COUNT.matcher(joined)
                .results()
                .collect(Collectors.toMap(count -> count.group(1), Removed::number, Integer::sum, TreeMap::new));
    }

    private static int number(MatchResult count) {
        return Integer.parseInt(count.group(2));
    }
}
