package online.backgroundremove.privacy.clock;

/** What stops a clock. */
public enum Pause {
    NEVER,
    /** While proof of identity is awaited. */
    IDENTITY,
    /** While something that must be made clear is awaited. */
    CLARIFICATION
}
