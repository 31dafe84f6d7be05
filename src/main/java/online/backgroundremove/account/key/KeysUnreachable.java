package online.backgroundremove.account.key;

import java.time.Duration;

/** The database does not answer, so nobody can tell whether a key is valid and what is left of its limit. */
public final class KeysUnreachable extends RuntimeException {

    private static final Duration SOON = Duration.ofSeconds(30);

    KeysUnreachable(RuntimeException cause) {
        super("Keys cannot be looked up at the moment.", cause);
    }

    public Duration retryAfter() {
        return SOON;
    }
}
