package online.backgroundremove.contact;

/** What a message is about. */
public enum Topic {
    QUESTION,
    PROBLEM,
    /** A wish that a law about privacy gives a right to: access, correction, deletion, objection. */
    PRIVACY,
    /** A weakness that somebody has found. */
    SECURITY,
    OTHER
}
