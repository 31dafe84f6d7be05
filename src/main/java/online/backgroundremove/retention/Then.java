package online.backgroundremove.retention;

/** What happens when a retention period is over. */
public enum Then {
    DELETE,
    /** An IP address loses what tells one caller from another of the same network. */
    TRUNCATE
}
