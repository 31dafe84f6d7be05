package online.backgroundremove.privacy;

/** Why a request is not done; the person is told which. */
public enum DenialReason {
    /** We hold nothing about whoever asks. */
    NOTHING_HELD,
    /** It is not clear enough that it is them. */
    IDENTITY_NOT_SHOWN,
    /** A law demands that we keep it, or that we process it. */
    LAW_DEMANDS,
    /** Needed to establish, exercise or defend legal claims. */
    LEGAL_CLAIMS,
    /** The rights of others would be hurt. */
    RIGHTS_OF_OTHERS,
    /** Manifestly unfounded or excessive, above all by repetition. */
    EXCESSIVE,
    /** What is to be corrected is right as it is. */
    CORRECT_AS_IT_IS,
    /** The service would be left without anybody who can run it. */
    LAST_ADMINISTRATOR
}
