package online.backgroundremove.privacy.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as a table (RFC 4180), for any program for tables. */
final class CopyAsCsv {

    private CopyAsCsv() {}

    static String of(List<Map<String, Object>> rows) {
        Set<String> names = columns(rows);
        return Stream.concat(
                        Stream.of(names.stream().map(CopyAsCsv::cell).collect(Collectors.joining(","))),
                        rows.stream()
                                .map(row -> names.stream()
                                        .map(name -> row.containsKey(name) ? cell(row.get(name)) : "")
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** The names of all rows, in the order in which they first appear. */
    static Set<String> columns(List<Map<String, Object>> rows) {
        return rows.stream().flatMap(row -> row.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What begins like a formula would be computed by a program for tables. */
    private static String cell(Object value) {
        String text = String.valueOf(value);
        String harmless = text.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
