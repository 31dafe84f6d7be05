package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.removal.AllUsage.Busiest;
import online.backgroundremove.removal.AllUsage.Day;

/**
 * Staff look at the usage of all, for security: ids and networks, never an address. Each look is recorded. Who objects to
 * statistics is in none: their rows are not seen.
 */
@ApplicationScoped
public class UsageReview {

    private static final int DAYS = 30;
    private static final int TOP = 10;

    private static final String SINCE = " from UsageEvent e where e.day >= :first";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NetworksAboveLimit above;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Transactional
    public AllUsage look(SignedIn actor) {
        actor.mustBe(Role.SUPPORT);
        trail.record(Optional.of(actor.account()), "usage.seen", actor.account());
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate first = today.minusDays(DAYS - 1L);
        return new AllUsage(days(first), busiest("e.account", first), busiest("e.key", first), above.since(first, TOP));
    }

    private List<Day> days(LocalDate first) {
        return statistic(
                        "select e.day, count(e), " + when("e.status = 200 and e.megapixels is not null") + ", "
                                + when("e.status >= 400 and e.status < 500 and e.status <> 429") + ", "
                                + when("e.status = 429") + ", " + when("e.status >= 500") + SINCE
                                + " group by e.day order by e.day",
                        first,
                        DAYS)
                .map(row -> new Day(
                        (LocalDate) row[0], count(row, 1), count(row, 2), count(row, 3), count(row, 4), count(row, 5)))
                .toList();
    }

    private List<Busiest> busiest(String who, LocalDate first) {
        return statistic(
                        "select " + who + ", count(e), sum(e.megapixels)" + SINCE + " and " + who
                                + " is not null and e.megapixels is not null group by " + who
                                + " order by sum(e.megapixels) desc",
                        first,
                        TOP)
                .map(row -> new Busiest(String.valueOf(row[0]), count(row, 1), count(row, 2)))
                .toList();
    }

    private Stream<Object[]> statistic(String query, LocalDate first, int atMost) {
        return entities.createQuery(query, Object[].class)
                .setParameter("first", first)
                .setMaxResults(atMost)
                .getResultStream();
    }

    private static String when(String condition) {
        return "sum(case when " + condition + " then 1 else 0 end)";
    }

    private static long count(Object[] row, int column) {
        return ((Number) row[column]).longValue();
    }
}
