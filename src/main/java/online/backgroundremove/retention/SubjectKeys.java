package online.backgroundremove.retention;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * A key for each person, kept outside the database and its dumps, wrapped by a master key. What it has sealed can be read for
 * as long as the key exists: destroying it makes every backup of the database unreadable.
 */
@ApplicationScoped
public class SubjectKeys {

    /** Seals a text with the person's key, which is made when it is first needed. */
    public byte[] seal(Subject subject, String text) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens what was sealed for this person.
     *
     * @throws KeyDestroyed when the person has been erased
     */
    public String open(Subject subject, byte[] sealed) {
        throw new UnsupportedOperationException();
    }

    /** A keyed hash, 32 bytes, the same for the same text: rows are found by it, and nobody without the key can guess. */
    public byte[] lookup(String text) {
        throw new UnsupportedOperationException();
    }

    /** For good. Doing it again changes nothing. */
    public void destroy(Subject subject) {
        throw new UnsupportedOperationException();
    }
}
