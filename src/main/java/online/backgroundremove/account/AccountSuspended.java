package online.backgroundremove.account;

/** The right password, but staff have suspended the account. */
public final class AccountSuspended extends RuntimeException {

    private final transient String reason;

    AccountSuspended(String reason) {
        super("The account is suspended.");
        this.reason = reason;
    }

    /** What the owner is told; for nobody else. */
    public String reason() {
        return reason;
    }
}
