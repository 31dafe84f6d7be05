package online.backgroundremove.policy;

import java.util.List;

/** A paragraph, heading or row in which two versions differ, word by word. */
public record Change(List<Piece> pieces) {

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
}
