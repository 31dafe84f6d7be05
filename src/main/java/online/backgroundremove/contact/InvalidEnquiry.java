package online.backgroundremove.contact;

import java.util.Set;

/** Something about a message is not as it must be. */
public final class InvalidEnquiry extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What somebody types. */
    public enum Field {
        NAME,
        ADDRESS,
        TEXT
    }

    private final Set<Field> wrong;

    InvalidEnquiry(Set<Field> wrong) {
        super("Something about this message is not as it must be: " + wrong);
        this.wrong = Set.copyOf(wrong);
    }

    /** The fields to be mended. */
    public Set<Field> wrong() {
        return wrong;
    }
}
