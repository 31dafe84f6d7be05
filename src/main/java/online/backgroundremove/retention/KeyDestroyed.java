package online.backgroundremove.retention;

/** What was sealed for a person can no longer be read by anyone. */
public final class KeyDestroyed extends RuntimeException {

    KeyDestroyed() {
        super("The person's key has been destroyed.");
    }
}
