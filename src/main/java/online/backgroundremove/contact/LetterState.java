package online.backgroundremove.contact;

/** How far a letter has come. */
public enum LetterState {
    /** To be tried at its next time. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** Refused for good, or given up. */
    FAILED
}
