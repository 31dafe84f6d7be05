package online.backgroundremove.account;

/** There is an account with this address, or this number, already. */
public final class AccountThere extends RuntimeException {

    private static final long serialVersionUID = 1;

    AccountThere() {
        super("The person of the copy has an account here already.");
    }
}
