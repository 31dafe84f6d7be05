package online.backgroundremove.account.key;

/** A key cannot be made as it is wished for. */
public final class InvalidKeyWish extends RuntimeException {

    /** What is wrong with it. */
    public enum What {
        /** Empty, or longer than 60 characters. */
        NAME,
        /** None is chosen. */
        SCOPES,
        /** Over already, or further away than keys may last. */
        LAST_DAY,
        /** Less than 1, or more than the operator allows. */
        LIMIT,
        /** The account has as many keys as it may have. */
        COUNT
    }

    private final What what;

    public InvalidKeyWish(What what) {
        super("The key's " + what + " is not allowed.");
        this.what = what;
    }

    public What what() {
        return what;
    }
}
