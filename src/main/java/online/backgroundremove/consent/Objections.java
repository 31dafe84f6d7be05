package online.backgroundremove.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.CopiedRow;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** The accounts that are not part of statistics. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class Objections {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Whether an account's owner objects at this moment. */
    public boolean standsFor(UUID account) {
        return !of(account).isEmpty();
    }

    List<Objection> of(UUID account) {
        return entities.createQuery("select o from Objection o where o.subject = :subject", Objection.class)
                .setParameter("subject", account)
                .getResultList();
    }

    /** In the caller's transaction; one that stands already stays as it is. */
    public void begin(UUID account) {
        if (!standsFor(account)) {
            entities.persist(new Objection(account, clock.instant()));
        }
    }

    /** In the caller's transaction; of several, the first. */
    int takeOver(UUID account, List<CopiedRow> copied) {
        Optional<Objection> first = copied.stream()
                .map(row -> row.time("since"))
                .min(Comparator.naturalOrder())
                .map(since -> new Objection(account, since));
        first.ifPresent(entities::persist);
        return (int) first.stream().count();
    }

    @Transactional
    public int end(UUID account) {
        return entities.createQuery("delete from Objection o where o.subject = :subject")
                .setParameter("subject", account)
                .executeUpdate();
    }
}
