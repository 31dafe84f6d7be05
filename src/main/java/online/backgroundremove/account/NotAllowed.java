package online.backgroundremove.account;

/** The person's role does not allow this, or the session lacks a second factor. */
public final class NotAllowed extends RuntimeException {

    public NotAllowed() {
        super("This needs other rights.");
    }
}
