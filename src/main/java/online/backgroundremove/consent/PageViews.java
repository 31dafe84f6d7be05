package online.backgroundremove.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import online.backgroundremove.policy.ProcessorCalls;
import online.backgroundremove.policy.ProcessorRole;
import online.backgroundremove.policy.Processors;

/** How often which page was looked at. */
@ApplicationScoped
public class PageViews {

    /** How many days are told, today among them. */
    public static final int DAYS = 30;

    private static final int TOP = 10;
    private static final int KEPT_DAYS = 400;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Processors processors;

    @Inject
    private ProcessorCalls calls;

    @Inject
    private Clock clock;

    /** A sum by some name. */
    public record Sum(String name, long views) {}

    @Transactional
    void add(PageCounts counts) {
        counts.views().forEach((key, more) -> {
            PageViewCount known = entities.find(PageViewCount.class, key, LockModeType.PESSIMISTIC_WRITE);
            (known == null ? persisted(new PageViewCount(key)) : known).add(more);
        });
        counts.signals().forEach((day, more) -> {
            SignalCount known = entities.find(SignalCount.class, day, LockModeType.PESSIMISTIC_WRITE);
            (known == null ? persisted(new SignalCount(day)) : known).add(more);
        });
        if (processors.isActive(ProcessorRole.ANALYTICS)) {
            counts.told().forEach(view -> calls.tell(ProcessorRole.ANALYTICS, view.fields()));
        }
        LocalDate end = today().minusDays(KEPT_DAYS);
        entities.createQuery("delete from PageViewCount c where c.key.day < :end")
                .setParameter("end", end)
                .executeUpdate();
        entities.createQuery("delete from SignalCount c where c.day < :end")
                .setParameter("end", end)
                .executeUpdate();
    }

    /** Views of all pages; days without one are left out. */
    public Map<LocalDate, Long> byDay() {
        return sumsByDay(
                "select c.key.day, sum(c.views) from PageViewCount c where c.key.day >= :first group by c.key.day");
    }

    /** Requests with the opt-out signal; days without one are left out. */
    public Map<LocalDate, Long> signalsByDay() {
        return sumsByDay("select c.day, c.requests from SignalCount c where c.day >= :first");
    }

    /** The pages that were looked at most. */
    public List<Sum> topPages() {
        return top("path", "");
    }

    /** The hosts that led here most. */
    public List<Sum> topReferrers() {
        return top("referrer", " and c.key.referrer <> ''");
    }

    private Map<LocalDate, Long> sumsByDay(String query) {
        return entities.createQuery(query, Object[].class)
                .setParameter("first", first())
                .getResultStream()
                .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> ((Number) row[1]).longValue()));
    }

    private List<Sum> top(String attribute, String condition) {
        return entities.createQuery(
                        "select c.key." + attribute + ", sum(c.views) from PageViewCount c where c.key.day >= :first"
                                + condition + " group by c.key." + attribute + " order by sum(c.views) desc",
                        Object[].class)
                .setParameter("first", first())
                .setMaxResults(TOP)
                .getResultStream()
                .map(row -> new Sum((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    private LocalDate first() {
        return today().minusDays(DAYS - 1L);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private <T> T persisted(T entity) {
        entities.persist(entity);
        return entity;
    }
}
