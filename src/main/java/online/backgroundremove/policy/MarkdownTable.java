package online.backgroundremove.policy;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as the Markdown dialect of the documents writes it. */
final class MarkdownTable {

    private MarkdownTable() {}

    static String of(List<String> head, Collection<List<String>> rows) {
        List<String> line = head.stream().map(cell -> "---").toList();
        return Stream.concat(Stream.of(head, line), rows.stream())
                .map(MarkdownTable::row)
                .collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What the operator has configured may hold any character. */
    private static String cell(String text) {
        return text.replace('\n', ' ').replace("|", "\\|");
    }
}
