package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The tallies of all days. */
@ApplicationScoped
public class DailyTallies {

    @PersistenceContext
    private EntityManager entities;

    @Transactional
    void add(Map<TallyKey, Long> counts) {
        counts.forEach((key, photos) -> tally(key).add(photos));
    }

    /** How many cut-outs were delivered on each day since then; days without one are left out. */
    public Map<LocalDate, Long> delivered(LocalDate since) {
        return entities.createQuery(
                        "select t from DailyTally t where t.key.outcome = :delivered and t.key.day >= :since",
                        DailyTally.class)
                .setParameter("delivered", Outcome.DELIVERED)
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.toMap(tally -> tally.key().day(), DailyTally::photos));
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
