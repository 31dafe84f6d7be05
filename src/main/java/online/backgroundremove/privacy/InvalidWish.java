package online.backgroundremove.privacy;

import java.util.EnumSet;
import java.util.Set;

/** What was typed cannot be a request. */
public final class InvalidWish extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What somebody fills in. */
    public enum Field {
        KIND,
        ADDRESS,
        WORDS,
        BEFORE,
        AFTER,
        AGENT_NAME,
        AGENT_ADDRESS,
        PROOF
    }

    private final EnumSet<Field> wrong;

    InvalidWish(Set<Field> wrong) {
        super("Not as it must be: " + wrong);
        this.wrong = EnumSet.copyOf(wrong);
    }

    public Set<Field> wrong() {
        return EnumSet.copyOf(wrong);
    }
}
