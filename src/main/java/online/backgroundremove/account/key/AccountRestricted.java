package online.backgroundremove.account.key;

/** The owner has had the account's data restricted: a key is good for privacy requests and nothing else. */
public final class AccountRestricted extends RuntimeException {

    AccountRestricted() {
        super("The account's data is restricted.");
    }
}
