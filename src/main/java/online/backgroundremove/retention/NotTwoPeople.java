package online.backgroundremove.retention;

/** Who has asked for something cannot be the one who approves it. */
public final class NotTwoPeople extends RuntimeException {

    NotTwoPeople() {
        super("Another person must approve this.");
    }
}
