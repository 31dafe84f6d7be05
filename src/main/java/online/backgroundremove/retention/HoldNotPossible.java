package online.backgroundremove.retention;

/** A hold that cannot be, or an act that its state does not allow. */
public final class HoldNotPossible extends RuntimeException {

    /** What is in the way. */
    public enum Why {
        UNKNOWN,
        NO_PERSON,
        NOT_WAITING,
        OVER,
        NO_DATE,
        NO_WORDS
    }

    private final Why why;

    HoldNotPossible(Why why) {
        super("This hold is not possible: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
