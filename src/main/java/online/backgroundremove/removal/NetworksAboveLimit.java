package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import online.backgroundremove.removal.AllUsage.Above;
import online.backgroundremove.retention.restriction.SeesObjected;
import online.backgroundremove.retention.restriction.UndisputedUse;

/** The networks that send more than they may: for security, and so with those who object to statistics. */
@ApplicationScoped
@SeesObjected(UndisputedUse.SECURITY)
public class NetworksAboveLimit {

    @PersistenceContext
    private EntityManager entities;

    List<Above> since(LocalDate first, int atMost) {
        return entities.createQuery(
                        "select e.network, count(e) from UsageEvent e where e.day >= :first and e.status = 429"
                                + " and e.network is not null group by e.network order by count(e) desc",
                        Object[].class)
                .setParameter("first", first)
                .setMaxResults(atMost)
                .getResultStream()
                .map(row -> new Above((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }
}
