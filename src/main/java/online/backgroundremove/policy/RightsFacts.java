package online.backgroundremove.policy;

import java.util.List;

/** What the law of which place gives people, as of which day: data, not code, for an operator's counsel to check. */
final class RightsFacts {

    private static final int COLUMNS = 5;

    private RightsFacts() {}

    static String table() {
        return MarkdownTable.of(List.of("Where you live", "Law", "Your rights", "Time for an answer", "As of"), rows());
    }

    static List<List<String>> rows() {
        return Texts.read("rights.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(RightsFacts::row)
                .toList();
    }

    private static List<String> row(String line) {
        List<String> cells = List.of(line.split(" *; *", -1));
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("A row of rights has " + COLUMNS + " cells: " + line);
        }
        return cells;
    }
}
