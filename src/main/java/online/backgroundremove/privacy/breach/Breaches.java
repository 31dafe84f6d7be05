package online.backgroundremove.privacy.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.AccountState;
import online.backgroundremove.retention.Subject;

/** All breaches, and who was told of them. */
@ApplicationScoped
public class Breaches {

    @PersistenceContext
    private EntityManager entities;

    /** The latest first. */
    List<Breach> latest(int atMost) {
        return entities.createQuery("select b from Breach b order by b.discoveredAt desc", Breach.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Alone until the caller's transaction ends. */
    Optional<Breach> locked(UUID id) {
        return Optional.ofNullable(entities.find(Breach.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of which everybody who has an account is told. */
    List<UUID> forEverybody() {
        return entities.createQuery("select b.id from Breach b where b.everybodySince is not null", UUID.class)
                .getResultList();
    }

    /** Accounts that were made before everybody was to be told, and have not been told. */
    List<Account> untold(Breach breach, int atMost) {
        return entities.createQuery(
                        "select a from Account a where a.state <> :pending and a.lifetime.createdAt <= :since and not exists"
                                + " (select n.id from BreachNotice n where n.subject = a.id and n.breach = :breach)"
                                + " order by a.id",
                        Account.class)
                .setParameter("pending", AccountState.PENDING)
                .setParameter("since", breach.everybodySince().orElseThrow())
                .setParameter("breach", breach.id())
                .setMaxResults(atMost)
                .getResultList();
    }

    boolean isTold(Breach breach, Subject subject) {
        return entities.createQuery(
                                "select count(n) from BreachNotice n where n.breach = :breach and n.subject = :subject",
                                Long.class)
                        .setParameter("breach", breach.id())
                        .setParameter("subject", subject.id())
                        .getSingleResult()
                > 0;
    }

    /** The latest first. */
    List<BreachNotice> notices(UUID breach, int atMost) {
        return entities.createQuery(
                        "select n from BreachNotice n where n.breach = :breach order by n.lifetime.createdAt desc",
                        BreachNotice.class)
                .setParameter("breach", breach)
                .setMaxResults(atMost)
                .getResultList();
    }

    long told(UUID breach) {
        return entities.createQuery("select count(n) from BreachNotice n where n.breach = :breach", Long.class)
                .setParameter("breach", breach)
                .getSingleResult();
    }

    List<BreachNotice> of(Subject subject) {
        return entities.createQuery("select n from BreachNotice n where n.subject = :subject", BreachNotice.class)
                .setParameter("subject", subject.id())
                .getResultList();
    }

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }
}
