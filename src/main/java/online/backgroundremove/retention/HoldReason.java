package online.backgroundremove.retention;

/** Why a person's data must be kept past its end. */
public enum HoldReason {
    COURT_ORDER,
    AUTHORITY_REQUEST,
    LEGAL_CLAIM,
    ABUSE_INVESTIGATION
}
