package online.backgroundremove.policy;

/** A version cannot be published like this. */
public class InvalidEdition extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum What {
        /** It says nothing about what has changed, or too much, or in more than one line. */
        SUMMARY,
        /** A material change is told a month before. */
        TOO_SOON,
        /** One that is published already would come into force after it. */
        BEFORE_ANOTHER,
        /** It would say what the last one says. */
        NOTHING_NEW
    }

    private final What what;

    public InvalidEdition(What what) {
        super("A version cannot be published: " + what);
        this.what = what;
    }

    public What what() {
        return what;
    }
}
