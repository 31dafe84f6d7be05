package online.backgroundremove.privacy.breach;

/**
 * A breach in words, as the people it concerns are told (GDPR Art. 33(3), 34(2)). They name nobody.
 *
 * @param what happened
 * @param consequences that may follow
 * @param measures that are taken, and what people can do
 */
public record Incident(String what, String consequences, String measures) {

    /** Characters of each. */
    public static final int LONGEST = 2_000;

    /** @throws InvalidIncident when one of them is empty or too long */
    public Incident {
        what = what.strip();
        consequences = consequences.strip();
        measures = measures.strip();
        if (isNot(what) || isNot(consequences) || isNot(measures)) {
            throw new InvalidIncident();
        }
    }

    private static boolean isNot(String words) {
        return words.isEmpty() || words.length() > LONGEST;
    }
}
