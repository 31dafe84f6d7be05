package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calls that processors do not have yet. */
@ApplicationScoped
public class WaitingCalls {

    /** Longer than a processor may take; a node that needs longer is taken for dead. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    void add(WaitingCall call) {
        entities.persist(call);
    }

    /** Those whose time has come, the oldest first. */
    @Transactional(TxType.REQUIRES_NEW)
    List<WaitingCall> due(int atMost) {
        return entities.createQuery(
                        "select c from WaitingCall c where c.nextAttempt <= :now order by c.nextAttempt, c.createdAt",
                        WaitingCall.class)
                .setParameter("now", clock.instant())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Takes a call, unless another node has been faster. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean claim(WaitingCall seen) {
        Optional<WaitingCall> free = alone(seen.id()).filter(call -> call.attempts() == seen.attempts());
        free.ifPresent(call -> call.claim(clock.instant().plus(CLAIM)));
        return free.isPresent();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void postpone(UUID id) {
        alone(id).ifPresent(call -> call.postpone(clock.instant()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void remove(UUID id) {
        alone(id).ifPresent(entities::remove);
    }

    /** What was meant for a processor that is switched off is not kept for later. */
    @Transactional(TxType.REQUIRES_NEW)
    int removeAll(ProcessorRole role) {
        return entities.createQuery("delete from WaitingCall c where c.role = :role")
                .setParameter("role", role)
                .executeUpdate();
    }

    /** How many wait. */
    @Transactional(TxType.SUPPORTS)
    public long count() {
        return entities.createQuery("select count(c) from WaitingCall c", Long.class)
                .getSingleResult();
    }

    private Optional<WaitingCall> alone(UUID id) {
        return Optional.ofNullable(entities.find(WaitingCall.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
