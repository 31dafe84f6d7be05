package online.backgroundremove.removal;

/** How a removal ended. */
public enum Outcome {
    DELIVERED,
    REFUSED,
    LIMITED,
    BUSY,
    TIMED_OUT,
    FAILED
}
