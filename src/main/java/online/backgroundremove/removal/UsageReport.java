package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import online.backgroundremove.retention.restriction.SeesObjected;
import online.backgroundremove.retention.restriction.UndisputedUse;

/** What somebody has used, from the usage log: for themselves. */
@ApplicationScoped
@SeesObjected(UndisputedUse.OWN_WISH)
public class UsageReport {

    /** How many days are told, today among them. */
    public static final int DAYS = 30;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The last days of an account, oldest first, those without use too. The last few seconds may be missing. */
    public List<UsageDay> byDay(UUID account) {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate first = today.minusDays(DAYS - 1L);
        Map<LocalDate, UsageDay> used = used(account, first);
        return first.datesUntil(today.plusDays(1))
                .map(day -> used.getOrDefault(day, new UsageDay(day, 0, 0, 0)))
                .toList();
    }

    private Map<LocalDate, UsageDay> used(UUID account, LocalDate first) {
        return entities
                .createQuery(
                        "select e.day, count(e), sum(case when e.status = 200 then 1 else 0 end),"
                                + " sum(case when e.status = 200 then e.megapixels else 0 end) from UsageEvent e"
                                + " where e.account = :account and e.day >= :first and e.megapixels is not null"
                                + " group by e.day",
                        Object[].class)
                .setParameter("account", account)
                .setParameter("first", first)
                .getResultList()
                .stream()
                .map(UsageReport::day)
                .collect(Collectors.toMap(UsageDay::day, Function.identity()));
    }

    private static UsageDay day(Object[] row) {
        return new UsageDay((LocalDate) row[0], count(row, 1), count(row, 2), count(row, 3));
    }

    private static long count(Object[] row, int column) {
        return ((Number) row[column]).longValue();
    }
}
