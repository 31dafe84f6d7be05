package online.backgroundremove.account.staff;

/** A note is a few sentences. */
public final class NoteTooLong extends RuntimeException {

    NoteTooLong() {
        super("A note has at most " + SuspensionNotice.LONGEST + " characters.");
    }
}
