package online.backgroundremove.account.staff;

/** There is no such account, or no longer. */
public final class UnknownAccount extends RuntimeException {

    UnknownAccount() {
        super("There is no such account.");
    }
}
