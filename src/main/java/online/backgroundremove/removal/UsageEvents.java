package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All requests that are recorded. */
@ApplicationScoped
public class UsageEvents {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private UsagePartitions partitions;

    @Transactional
    void add(Collection<UsageEvent> events) {
        partitions.ensure(events.stream().map(UsageEvent::at));
        events.forEach(entities::persist);
    }

    /** An account's, newest first. */
    List<UsageEvent> of(UUID account) {
        return entities.createQuery(
                        "select e from UsageEvent e where e.account = :account order by e.lifetime.createdAt desc",
                        UsageEvent.class)
                .setParameter("account", account)
                .getResultList();
    }

    @Transactional
    int remove(UUID account) {
        return entities.createQuery("delete from UsageEvent e where e.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
