package online.backgroundremove.retention;

/** Kinds of personal data, as the data map names them. */
public enum Category {
    /** Who somebody is to us: an identifier, a role, a state. */
    ACCOUNT,
    /** How somebody is reached: an e-mail address. */
    CONTACT,
    /** What proves that it is them, hashed or sealed. */
    CREDENTIAL,
    /** What was done, when, and from where. */
    USAGE,
    /** What was written to or by somebody. */
    MESSAGE,
    /** What somebody agreed to, chose, or asked for. */
    CHOICE
}
