package online.backgroundremove.retention;

/** What personal data is used for; nothing else is possible through the code. */
public enum Purpose {
    PROVIDE_SERVICE,
    SECURITY,
    IMPROVE_SERVICE,
    LEGAL_OBLIGATION,
    ENFORCE_TERMS
}
