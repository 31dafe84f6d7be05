package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.Lifetime;

/** What waits for a second person, and what came of it. */
@ApplicationScoped
public class Approvals {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private StaffSettings settings;

    @Inject
    private AuditTrail trail;

    /** Asking twice for the same changes nothing. */
    void ask(SignedIn actor, Approval wanted) {
        if (newest().stream().anyMatch(wanted::asksTheSameAs)) {
            return;
        }
        Instant now = clock.instant();
        wanted.begin(Lifetime.until(now, now.plus(settings.approvalLasts())));
        entities.persist(wanted);
        trail.record(Optional.of(actor.account()), "approval.asked", wanted.id());
    }

    /** Alone until the transaction ends; not when it is over. */
    Optional<Approval> openAlone(UUID id) {
        return Optional.ofNullable(entities.find(Approval.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(approval -> !isOver(approval));
    }

    /** Those whose time is not over, the newest first. */
    List<Approval> newest() {
        return entities.createQuery(
                        "select a from Approval a where a.lifetime.expiresAt > :now order by a.lifetime.createdAt desc",
                        Approval.class)
                .setParameter("now", clock.instant())
                .setMaxResults(50)
                .getResultList();
    }

    private boolean isOver(Approval approval) {
        Instant end = approval.lifetime().expiresAt();
        return end != null && !end.isAfter(clock.instant());
    }
}
