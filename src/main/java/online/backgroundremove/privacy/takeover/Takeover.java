package online.backgroundremove.privacy.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** Makes an account again from a copy. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class Takeover {

    @Inject
    private CopiedPerson person;

    @Inject
    private SubjectKeys keys;

    /**
     * Makes all of it, or nothing.
     *
     * @param key the public key of the service that made the copy
     * @return what was made again of each table of the copy, and what was not, in the order of the alphabet
     * @throws online.backgroundremove.retention.InvalidCopy when it is none, or not as that service has signed it
     * @throws online.backgroundremove.account.AccountThere when the person has an account here
     */
    public List<TableOutcome> of(InputStream zip, String key) {
        CopiedRows copy = SignedCopy.read(zip, key);
        Subject subject = Subject.fresh();
        try {
            return person.make(subject, copy);
        } catch (RuntimeException failure) {
            if (keys.isThere(subject)) {
                keys.destroy(subject);
            }
            throw failure;
        }
    }
}
