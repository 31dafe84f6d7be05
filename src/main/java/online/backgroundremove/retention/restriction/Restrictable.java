package online.backgroundremove.retention.restriction;

/** What an entity with rows that can be restricted has as its attribute {@code lifetime}. */
public interface Restrictable {

    /** Stored, and nothing else (GDPR Art. 18). */
    boolean isRestricted();
}
