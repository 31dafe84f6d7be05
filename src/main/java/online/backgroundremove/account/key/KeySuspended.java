package online.backgroundremove.account.key;

/** Staff have suspended the key or its account. The message has the reason, which is for its owner only. */
public final class KeySuspended extends RuntimeException {

    KeySuspended(String reason) {
        super("Suspended: " + reason);
    }
}
