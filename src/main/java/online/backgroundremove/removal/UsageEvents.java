package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        Set<UUID> erased = erased(events);
        events.stream()
                .filter(event -> event.account().filter(erased::contains).isPresent())
                .forEach(UsageEvent::forget);
        events.forEach(entities::persist);
    }

    /** Accounts that have ended since the requests that are about to be written. */
    private Set<UUID> erased(Collection<UsageEvent> events) {
        Set<UUID> accounts =
                events.stream().flatMap(event -> event.account().stream()).collect(Collectors.toSet());
        if (!accounts.isEmpty()) {
            accounts.removeAll(entities.createQuery("select a.id from Account a where a.id in :accounts", UUID.class)
                    .setParameter("accounts", accounts)
                    .getResultList());
        }
        return accounts;
    }

    /** An account's, newest first. */
    List<UsageEvent> of(UUID account) {
        return entities.createQuery(
                        "select e from UsageEvent e where e.account = :account order by e.lifetime.createdAt desc",
                        UsageEvent.class)
                .setParameter("account", account)
                .getResultList();
    }

    long count(UUID account) {
        return entities.createQuery("select count(e) from UsageEvent e where e.account = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    @Transactional
    int remove(UUID account) {
        return entities.createQuery("delete from UsageEvent e where e.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
