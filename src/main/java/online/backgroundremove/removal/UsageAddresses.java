package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** Full addresses of callers, which go before their rows do; the network stays. Rows that are over themselves take theirs along. */
@ApplicationScoped
@SeesRestricted(LawfulUse.STORAGE)
public class UsageAddresses {

    private static final String OVER = " from UsageEvent e where e.addressUntil <= :now and e.lifetime.expiresAt > :now"
            + " and (e.lifetime.heldUntil is null or e.lifetime.heldUntil <= :now)";

    @PersistenceContext
    private EntityManager entities;

    /** Takes them away where their time is over, and says how many there were. */
    @Transactional(TxType.REQUIRES_NEW)
    int truncate(Instant now, int atMost) {
        List<UUID> over = entities.createQuery("select e.id" + OVER + " order by e.addressUntil", UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
        return over.isEmpty()
                ? 0
                : entities.createQuery("update UsageEvent e set e.address = null, e.addressUntil = null"
                                + " where e.id in :over and e.addressUntil <= :now")
                        .setParameter("over", over)
                        .setParameter("now", now)
                        .executeUpdate();
    }

    /** What {@link #truncate} would do. */
    @Transactional(TxType.SUPPORTS)
    Due due(Instant now) {
        long rows = entities.createQuery("select count(e)" + OVER, Long.class)
                .setParameter("now", now)
                .getSingleResult();
        // Not min(): PostgreSQL's driver gives a function's result another type than a column's.
        Optional<Instant> oldest = entities.createQuery(
                        "select e.addressUntil" + OVER + " order by e.addressUntil", Instant.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        return new Due("usage_event: truncate", rows, oldest);
    }
}
