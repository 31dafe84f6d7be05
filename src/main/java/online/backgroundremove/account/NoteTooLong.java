package online.backgroundremove.account;

/** A note is a few sentences. */
public final class NoteTooLong extends RuntimeException {

    NoteTooLong() {
        super("A note has at most " + SuspensionNotice.LONGEST + " characters.");
    }
}
