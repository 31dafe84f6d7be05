package online.backgroundremove.policy;

/** What came of a request to a processor. */
public enum CallOutcome {
    /** It has it: taken now (2xx), or known before (409). */
    TAKEN,
    /** It may take it another time: too many requests, trouble of its own, no answer in time, nobody there. */
    LATER,
    /** It will never take this one: another 4xx, or a redirection, which is not followed. */
    REFUSED;

    private static final int TIMED_OUT = 408;
    private static final int CONFLICT = 409;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    /** A wrong token is ours to mend; the call waits for it. */
    static CallOutcome of(int status) {
        if (status / 100 == 2 || status == CONFLICT) {
            return TAKEN;
        }
        return switch (status) {
            case TIMED_OUT, TOO_EARLY, TOO_MANY, UNAUTHORIZED, FORBIDDEN -> LATER;
            default -> status >= 500 ? LATER : REFUSED;
        };
    }
}
