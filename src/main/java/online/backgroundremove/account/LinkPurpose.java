package online.backgroundremove.account;

/** What a link does, once. */
enum LinkPurpose {
    CONFIRM_ADDRESS,
    RESET_PASSWORD,
    NEW_ADDRESS,
    /** No link in a mail: it connects the two steps of a sign-in. */
    SECOND_STEP
}
