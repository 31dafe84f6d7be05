package online.backgroundremove.policy;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A paragraph, heading or row in which two versions differ, word by word. */
public record Change(List<Piece> pieces) {

    /** Less than one letter in so many. */
    private static final int HARDLY = 3;

    /**
     * Words in a row that have the same fate.
     *
     * @param fate whether they stayed, went or came
     */
    public record Piece(Fate fate, String words) {

        public boolean isGone() {
            return fate == Fate.GONE;
        }

        public boolean isNew() {
            return fate == Fate.NEW;
        }
    }

    /** What became of words. */
    public enum Fate {
        STAYS,
        GONE,
        NEW
    }

    public Change {
        pieces = List.copyOf(pieces);
    }

    /** The same; where hardly a word stayed, all of one text and then all of the other, not a mixture of their words. */
    Change readable() {
        String gone = text(Fate.GONE);
        String fresh = text(Fate.NEW);
        boolean mixed = !gone.isBlank() && !fresh.isBlank();
        boolean other = HARDLY * letters(text(Fate.STAYS)) < Math.max(letters(gone), letters(fresh));
        return mixed && other
                ? new Change(List.of(new Piece(Fate.GONE, without(Fate.NEW)), new Piece(Fate.NEW, without(Fate.GONE))))
                : this;
    }

    private String text(Fate fate) {
        return joined(piece -> piece.fate() == fate);
    }

    private String without(Fate fate) {
        return joined(piece -> piece.fate() != fate);
    }

    private String joined(Predicate<Piece> wanted) {
        return pieces.stream().filter(wanted).map(Piece::words).collect(Collectors.joining());
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }
}
