package online.backgroundremove.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the sweep did, written batch by batch, so that it is true of a run that was killed as well. */
@ApplicationScoped
public class SweepLog {

    private static final Duration KEPT = Duration.ofDays(400);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Begins a run; one that never ended was interrupted, since only one node at a time sweeps. */
    @Transactional(TxType.REQUIRES_NEW)
    UUID begin(UUID node) {
        Instant now = clock.instant();
        entities.createQuery("select r from SweepRun r where r.endedAt is null", SweepRun.class)
                .getResultList()
                .forEach(interrupted -> interrupted.end(now, "interrupted"));
        entities.createQuery("delete from SweepRun r where r.startedAt < :end")
                .setParameter("end", now.minus(KEPT))
                .executeUpdate();
        SweepRun run = new SweepRun(node, now);
        entities.persist(run);
        return run.id();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void count(UUID run, String what, long rows) {
        SweepCount count = counts(run).stream()
                .filter(known -> known.what().equals(what))
                .findFirst()
                .orElseGet(() -> persisted(new SweepCount(run, what)));
        count.add(rows);
    }

    /** Ends a run, and says how many rows it ended. */
    @Transactional(TxType.REQUIRES_NEW)
    long end(UUID id, @Nullable String failedWhy) {
        SweepRun run = entities.find(SweepRun.class, id);
        run.end(clock.instant(), failedWhy);
        return counts(id).stream().mapToLong(SweepCount::rows).sum();
    }

    /** The latest runs, the last first. */
    @Transactional(TxType.SUPPORTS)
    public List<SweepRun> latest(int atMost) {
        return entities.createQuery("select r from SweepRun r order by r.startedAt desc", SweepRun.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The runs that began at this time or later, the first first. */
    @Transactional
    public List<SweepRun> since(Instant begin) {
        return entities.createQuery(
                        "select r from SweepRun r where r.startedAt >= :begin order by r.startedAt", SweepRun.class)
                .setParameter("begin", begin)
                .getResultList();
    }

    @Transactional
    public List<SweepCount> counts(UUID run) {
        return entities.createQuery("select c from SweepCount c where c.run = :run order by c.what", SweepCount.class)
                .setParameter("run", run)
                .getResultList();
    }

    Optional<Instant> lastBegin() {
        return latest(1).stream().map(SweepRun::startedAt).findFirst();
    }

    private SweepCount persisted(SweepCount count) {
        entities.persist(count);
        return count;
    }
}
