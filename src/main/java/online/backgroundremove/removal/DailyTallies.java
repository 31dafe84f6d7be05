package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;

/** The tallies of all days. */
@ApplicationScoped
public class DailyTallies {

    @PersistenceContext
    private EntityManager entities;

    @Transactional
    void add(Map<TallyKey, Long> counts) {
        counts.forEach((key, photos) -> tally(key).add(photos));
    }

    private DailyTally tally(TallyKey key) {
        DailyTally tally = entities.find(DailyTally.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (tally == null) {
            tally = new DailyTally(key);
            entities.persist(tally);
        }
        return tally;
    }
}
