package online.backgroundremove.removal;

import java.util.UUID;

/** Whose limits a removal counts for. */
public sealed interface Sender {

    /**
     * Somebody without a key.
     *
     * @param network whose visitors share a limit, in CIDR form
     */
    record Visitor(String network) implements Sender {}

    /**
     * A program with a key.
     *
     * @param key whose monthly megapixels it counts for
     */
    record Keyed(UUID key) implements Sender {}
}
