package online.backgroundremove.policy;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import online.backgroundremove.policy.Change.Fate;
import online.backgroundremove.policy.Change.Piece;

/** What changed from one text to another. */
public final class Changes {

    /** Of the private use area: no text of ours has them. */
    private static final char GONE = '\uE000';

    private static final char NEW = '\uE001';
    private static final char END = '\uE002';

    private Changes() {}

    /** What stayed is left out. */
    public static List<Change> between(String earlier, String later) {
        DiffRowGenerator generator = DiffRowGenerator.create()
                .showInlineDiffs(true)
                .inlineDiffByWord(true)
                .mergeOriginalRevised(true)
                .lineNormalizer(line -> line)
                .oldTag(opens -> String.valueOf(opens ? GONE : END))
                .newTag(opens -> String.valueOf(opens ? NEW : END))
                .build();
        return generator.generateDiffRows(lines(earlier), lines(later)).stream()
                .filter(row -> row.getTag() != DiffRow.Tag.EQUAL)
                .map(row -> new Change(pieces(row.getOldLine())).readable())
                .filter(change -> !change.pieces().isEmpty())
                .toList();
    }

    /** Without the marks of the Markdown dialect, which say nothing to readers. */
    private static List<String> lines(String markdown) {
        return markdown.lines()
                .filter(line -> !line.isBlank() && !line.matches("\\|( --- \\|)+"))
                .map(line -> line.replaceAll("^#+ |^- |^\\| | \\|$", "")
                        .replace(" | ", " · ")
                        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"))
                .toList();
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        Fate fate = Fate.STAYS;
        StringBuilder words = new StringBuilder();
        for (int place = 0; place < marked.length(); place++) {
            char letter = marked.charAt(place);
            if (letter == GONE || letter == NEW || letter == END) {
                add(pieces, fate, words);
                fate = letter == GONE ? Fate.GONE : letter == NEW ? Fate.NEW : Fate.STAYS;
            } else {
                words.append(letter);
            }
        }
        add(pieces, fate, words);
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, StringBuilder words) {
        if (words.length() > 0) {
            pieces.add(new Piece(fate, words.toString()));
            words.setLength(0);
        }
    }
}
