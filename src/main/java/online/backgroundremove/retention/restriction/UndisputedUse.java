package online.backgroundremove.retention.restriction;

/** For what rows of people who object may be used nevertheless: they object to statistics. */
public enum UndisputedUse {
    /** The person looks at what is theirs. */
    OWN_WISH,
    /** The service is defended; the grounds are written in the policy. */
    SECURITY
}
