package online.backgroundremove.contact;

/** Why a letter has failed. */
public enum Failure {
    /** The mail server does not take letters to this address, or letters like this one. */
    REFUSED,
    /** It could not be delivered for days. */
    GIVEN_UP,
    /** Its person's key is gone, and with it what it said. */
    UNREADABLE,
    /** Its template, since it was taken, has gone or needs what the letter does not have. */
    UNWRITABLE
}
