package online.backgroundremove.removal;

/** How a removal ended. */
public enum Outcome {
    DELIVERED,
    REFUSED,
    BUSY,
    TIMED_OUT,
    FAILED
}
