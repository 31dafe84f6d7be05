package online.backgroundremove.documents;

import java.util.Arrays;
import java.util.List;

/** The rows of a document's tables, without heads. */
final class MarkdownTables {

    private MarkdownTables() {}

    /** The cells of each row whose first cell is code. */
    static List<List<String>> rows(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .toList();
    }
}
