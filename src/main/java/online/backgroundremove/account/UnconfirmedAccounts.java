package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** The accounts that end by themselves, and with each the key of a person who never was one. */
@ApplicationScoped
public class UnconfirmedAccounts {

    private static final String OVER =
            " a.lifetime.expiresAt <= :now" + " and (a.lifetime.heldUntil is null or a.lifetime.heldUntil <= :now)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SubjectKeys keys;

    /** In a transaction of its own. Whoever confirms at the same moment keeps the account. */
    @Transactional(TxType.REQUIRES_NEW)
    public int end(Instant now, int atMost) {
        List<UUID> over = entities.createQuery("select a.id from Account a where" + OVER, UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
        return (int) over.stream().filter(id -> end(id, now)).count();
    }

    private boolean end(UUID id, Instant now) {
        int deleted = entities.createQuery("delete from Account a where a.id = :id and" + OVER)
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
        if (deleted == 1) {
            keys.destroy(new Subject(id));
        }
        return deleted == 1;
    }
}
