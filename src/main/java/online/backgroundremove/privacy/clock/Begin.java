package online.backgroundremove.privacy.clock;

/** When a clock starts. */
public enum Begin {
    /** When the request arrives. */
    RECEIPT,
    /** When it is shown who asks. */
    IDENTITY
}
