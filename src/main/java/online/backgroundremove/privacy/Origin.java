package online.backgroundremove.privacy;

/** How a request came. */
public enum Origin {
    /** By the owner of an account, who has given the password again. */
    ACCOUNT,
    /** By the form that is for everybody. */
    FORM,
    /** By somebody who acts for the person. */
    AGENT,
    /** By a program with a key of the account. */
    KEY,
    /** By nobody: staff begin it, and the person is told before anything happens. */
    STAFF
}
