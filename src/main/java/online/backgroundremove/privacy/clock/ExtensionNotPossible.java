package online.backgroundremove.privacy.clock;

/** A term cannot be extended. */
public final class ExtensionNotPossible extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Why {
        /** It was extended before. */
        TWICE,
        NOT_IN_THIS_LAW,
        /** The clock has not started. */
        NOT_RUNNING,
        /** The term is over. */
        TOO_LATE
    }

    private final Why why;

    public ExtensionNotPossible(Why why) {
        super("The term cannot be extended: " + why + ".");
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
