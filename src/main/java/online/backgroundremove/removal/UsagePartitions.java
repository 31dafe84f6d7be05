package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import online.backgroundremove.retention.Postgres;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/**
 * On PostgreSQL, one partition for each month, so that the space of a month comes back when its rows are gone: rows that are
 * deleted leave the file as large as it was. H2 has no partitions, and gives space back by itself.
 */
@ApplicationScoped
@SeesRestricted(LawfulUse.STORAGE)
public class UsagePartitions {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'usage_event_y'yyyy'm'MM", Locale.ROOT);
    private static final int AHEAD = 2;

    /** Nobody waits for a drop; it has time until the next sweep. */
    private static final String PATIENCE = "set local lock_timeout = '2s'";

    /** Two nodes may wish to make or drop the same at once. Any number that nothing else uses. */
    private static final String ONE_AT_A_TIME = "select 1 from (select pg_advisory_xact_lock(4711030)) locked";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    private final Set<YearMonth> known = new ConcurrentSkipListSet<>();

    /** Makes those of this month and the next ones. */
    @Transactional
    void makeAhead() {
        YearMonth now = month(clock.instant());
        makeMissing(IntStream.rangeClosed(0, AHEAD).mapToObj(now::plusMonths).collect(Collectors.toSet()));
    }

    /** Makes those that these times need, in the caller's transaction. */
    void ensure(Stream<Instant> times) {
        Set<YearMonth> missing = times.map(UsagePartitions::month).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(known);
        if (!missing.isEmpty()) {
            makeMissing(missing);
        }
    }

    /** Drops those in which nothing is left and nothing will be written again. */
    @Transactional(TxType.REQUIRES_NEW)
    int dropEmptied(Instant before) {
        if (!Postgres.isBehind(entities)) {
            return 0;
        }
        execute(PATIENCE);
        entities.createNativeQuery(ONE_AT_A_TIME).getResultList();
        List<YearMonth> emptied = months().stream()
                .filter(month -> month.isBefore(month(before)))
                .filter(this::isEmpty)
                .toList();
        emptied.forEach(month -> execute("drop table " + name(month)));
        return emptied.size();
    }

    private void makeMissing(Collection<YearMonth> months) {
        if (Postgres.isBehind(entities)) {
            entities.createNativeQuery(ONE_AT_A_TIME).getResultList();
            months.stream().filter(month -> !months().contains(month)).forEach(this::make);
        }
        known.addAll(months);
    }

    private void make(YearMonth month) {
        execute("create table " + name(month) + " partition of usage_event for values from ('" + start(month)
                + "') to ('" + start(month.plusMonths(1)) + "')");
    }

    private Set<YearMonth> months() {
        List<?> names = entities.createNativeQuery("select inhrelid::regclass::text from pg_inherits"
                        + " where inhparent = 'usage_event'::regclass")
                .getResultList();
        return names.stream()
                .map(name -> YearMonth.parse(String.valueOf(name), NAME))
                .collect(Collectors.toSet());
    }

    private boolean isEmpty(YearMonth month) {
        return entities.createNativeQuery("select 1 from " + name(month) + " fetch first 1 rows only")
                .getResultList()
                .isEmpty();
    }

    private void execute(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    private static YearMonth month(Instant time) {
        return YearMonth.from(time.atOffset(ZoneOffset.UTC));
    }

    private static String name(YearMonth month) {
        return NAME.format(month);
    }

    private static String start(YearMonth month) {
        return month.atDay(1) + " 00:00:00+00";
    }
}
