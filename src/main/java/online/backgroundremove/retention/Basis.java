package online.backgroundremove.retention;

/** The legal ground of processing (GDPR Art. 6(1)). */
public enum Basis {
    /** Letter a. */
    CONSENT,
    /** Letter b. */
    CONTRACT,
    /** Letter c. */
    LEGAL_OBLIGATION,
    /** Letter f. */
    LEGITIMATE_INTERESTS
}
