package online.backgroundremove.retention.key;

/** The keys cannot be used; the message says why, and names files at most. */
public final class KeyTrouble extends RuntimeException {

    public KeyTrouble(String reason) {
        super(reason);
    }

    KeyTrouble(String reason, Throwable cause) {
        super(reason, cause);
    }
}
