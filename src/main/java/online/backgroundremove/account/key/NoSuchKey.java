package online.backgroundremove.account.key;

/** There is no such key of this person's. */
public final class NoSuchKey extends RuntimeException {

    NoSuchKey() {
        super("There is no such key.");
    }
}
