package online.backgroundremove.retention.restriction;

/** For what restricted rows may be used (GDPR Art. 18(2)). */
public enum LawfulUse {
    /** They are kept, and end when their time is over. */
    STORAGE,
    /** The person asks for it: signs in, sees their data, takes it along, has it deleted. */
    OWN_WISH,
    /** Claims and duties: requests are answered, holds stand, breaches are told. */
    LEGAL_CLAIM
}
