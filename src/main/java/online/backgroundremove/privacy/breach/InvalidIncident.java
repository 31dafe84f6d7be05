package online.backgroundremove.privacy.breach;

/** Something is missing, too long, or has not happened yet. */
public final class InvalidIncident extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidIncident() {
        super("A breach needs words, each of at most " + Incident.LONGEST
                + " characters, and an hour that has passed.");
    }
}
