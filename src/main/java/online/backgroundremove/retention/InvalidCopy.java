package online.backgroundremove.retention;

/** A copy of what was held about somebody is not one of ours, was changed, or says something that cannot be. */
public final class InvalidCopy extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what about the copy; nothing about the person */
    public InvalidCopy(String what) {
        super("The copy cannot be used: " + what + ".");
    }
}
