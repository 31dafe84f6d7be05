package online.backgroundremove.policy;

import java.util.Set;

/** What came of a request to a processor. */
public enum CallOutcome {
    /** It has it: taken now (2xx), or known before (409). */
    TAKEN,
    /**
     * It may take it another time: too many requests, trouble of its own, no answer in time, nobody there; or when we have
     * mended what the settings say of it, since it knows neither the token nor the address, or points elsewhere, where nobody
     * is registered.
     */
    LATER,
    /** It will never take this one: another 4xx, or it says that it has thrown it away. */
    REFUSED;

    private static final int CONFLICT = 409;

    /** Timed out, too early, too many. */
    private static final Set<Integer> ITS_TROUBLE = Set.of(408, 425, 429);

    /** Unauthorized, forbidden, not found, no such method. */
    private static final Set<Integer> OURS_TO_MEND = Set.of(401, 403, 404, 405);

    static CallOutcome of(int status) {
        if (status / 100 == 2 || status == CONFLICT) {
            return TAKEN;
        }
        boolean elsewhere = status / 100 == 3;
        boolean later = elsewhere || status >= 500 || ITS_TROUBLE.contains(status) || OURS_TO_MEND.contains(status);
        return later ? LATER : REFUSED;
    }
}
