package online.backgroundremove.policy;

/** What somebody does for us with data about people. */
public enum ProcessorRole {
    /** Runs the machines. */
    HOSTING,
    /** Delivers our letters. */
    MAIL_RELAY,
    /** Counts page views. */
    ANALYTICS
}
