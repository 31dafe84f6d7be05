package online.backgroundremove.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.ProcessingRecord;
import online.backgroundremove.retention.ProcessingRecord.Line;

/** How long we keep what, in words: a row for each table and period. */
final class RetentionFacts {

    private static final Properties WORDS = Texts.properties("words.properties");

    private RetentionFacts() {}

    static String table(ProcessingRecord record) {
        Map<String, List<Line>> rows = record.lines().stream()
                .collect(Collectors.groupingBy(RetentionFacts::key, LinkedHashMap::new, Collectors.toList()));
        Collection<List<String>> cells = new ArrayList<>();
        rows.values().forEach(lines -> cells.add(row(lines)));
        return MarkdownTable.of(
                List.of("What", "What for", "Legal ground", "How long", "When your account is deleted"), cells);
    }

    /** Whether somebody has put into words what a table holds. */
    static boolean knows(String table) {
        return WORDS.containsKey("table." + table);
    }

    /** What a table holds, in words. */
    static String called(String table) {
        return words("table." + table, table.replace('_', ' '));
    }

    private static String key(Line line) {
        return String.join(
                "|", line.attribute().table(), kept(line), word(line.data().afterErasure()));
    }

    private static List<String> row(List<Line> lines) {
        Line first = lines.get(0);
        return List.of(
                called(first.attribute().table()),
                each(lines.stream().map(line -> word(line.data().purpose())).toList()),
                each(lines.stream().map(line -> word(line.data().basis())).toList()),
                kept(first),
                word(first.data().afterErasure()));
    }

    private static String kept(Line line) {
        PersonalData data = line.data();
        return line.period()
                .map(period -> PlainPeriod.of(period) + " " + word(data.from())
                        + Objects.requireNonNullElse(WORDS.getProperty(key(data.then())), ""))
                .orElseGet(() -> word(data.from()));
    }

    private static String each(List<String> words) {
        return words.stream().distinct().collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> value) {
        return words(key(value), value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + value.name();
    }

    private static String words(String key, String otherwise) {
        return WORDS.getProperty(key, otherwise);
    }
}
