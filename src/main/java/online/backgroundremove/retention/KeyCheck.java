package online.backgroundremove.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import online.backgroundremove.retention.key.KeyTrouble;

/**
 * Ends the start when the keys are not those that the database was sealed with: a directory that is not mounted would
 * otherwise be filled with new keys, and every person would be a stranger.
 */
@ApplicationScoped
public class KeyCheck {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SubjectKeys keys;

    @Inject
    private KeySettings settings;

    @Transactional
    void check(@Observes Startup startup) {
        KeyMark mark = entities.find(KeyMark.class, KeyMark.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (!mark.isOrBecomes(keys.fingerprint())) {
            throw new KeyTrouble(
                    "The keys in " + settings.directory() + " (keys.directory) are not those of this database.");
        }
    }
}
