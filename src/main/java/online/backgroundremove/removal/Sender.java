package online.backgroundremove.removal;

/** Whose limits a removal counts for. */
public sealed interface Sender {

    /**
     * Somebody without a key.
     *
     * @param network whose visitors share a limit, in CIDR form
     */
    record Visitor(String network) implements Sender {}
}
