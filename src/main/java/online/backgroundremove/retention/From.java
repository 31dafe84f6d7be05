package online.backgroundremove.retention;

/** When a retention period begins. */
public enum From {
    /** When the row was made. */
    CREATED,
    /** When it was last used. */
    LAST_USED,
    /** When it ended: was sent, used up, revoked, closed. */
    ENDED,
    /** Never by itself: it lives as long as the account. */
    ACCOUNT
}
