package online.backgroundremove.privacy;

/** What somebody asks for, as the laws name it. */
public enum RequestKind {
    /** A copy of all that is held (GDPR Art. 15). */
    ACCESS,
    /** What they gave us, to take elsewhere (Art. 20). */
    PORTABILITY,
    /** Something wrong put right (Art. 16). */
    CORRECTION,
    /** All of it gone (Art. 17). */
    ERASURE,
    /** No more processing for our own interests (Art. 21). */
    OBJECTION,
    /** Stored, and nothing else (Art. 18). */
    RESTRICTION,
    /** Used again after that: because the person wishes it, or because the reason is gone (Art. 18(3)). */
    LIFTING
}
