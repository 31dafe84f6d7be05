package online.backgroundremove.account;

/** No mail can be sent to this. */
public final class InvalidEmailAddress extends RuntimeException {

    public InvalidEmailAddress() {
        super("This is no e-mail address.");
    }
}
