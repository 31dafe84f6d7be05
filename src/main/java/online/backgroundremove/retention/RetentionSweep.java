package online.backgroundremove.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/**
 * Ends everything whose time is over, holder by holder, in batches with a transaction each: what is done is done, and what is
 * not is found again by the next run. One node at a time sweeps.
 */
@ApplicationScoped
@SeesRestricted(LawfulUse.STORAGE)
public class RetentionSweep {

    private static final Logger LOG = Logger.getLogger(RetentionSweep.class.getName());

    /** A run of the sweep, and the lease that lets it go on. */
    public record Begun(UUID run, UUID lease) {}

    @Inject
    private Registry registry;

    @Inject
    private LegalHolds holds;

    @Inject
    private Leadership leadership;

    @Inject
    private SweepLog log;

    @Inject
    private RetentionSettings settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<Swept> swept;

    /** Sweeps when the last run, of whichever node, is long enough ago. */
    public void sweepWhenDue() {
        Instant now = clock.instant();
        Optional<Instant> last = log.lastBegin();
        if (last.isEmpty() || Duration.between(last.get(), now).abs().compareTo(settings.sweepEvery()) >= 0) {
            sweep();
        }
    }

    /** Sweeps now; empty when another sweep is under way, on whichever node. Must not be called in a transaction. */
    public Optional<UUID> sweep() {
        Optional<Begun> sweep = begin();
        sweep.ifPresent(this::carryOut);
        return sweep.map(Begun::run);
    }

    /** Begins one that is still to be {@linkplain #carryOut carried out}; empty when another is under way. */
    public Optional<Begun> begin() {
        UUID lease = UUID.randomUUID();
        if (!leadership.take(lease)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Begun(log.begin(leadership.node()), lease));
        } catch (RuntimeException databaseDown) {
            leadership.release(lease);
            throw databaseDown;
        }
    }

    /** Ends what is over, which may take minutes. Must not be called in a transaction. */
    public void carryOut(Begun sweep) {
        try {
            Optional<String> failure = attempt("holds", holds::apply);
            finish(sweep.run(), failure.isPresent() ? failure : expire(sweep));
        } finally {
            leadership.release(sweep.lease());
        }
    }

    /** Ends one that has begun and cannot be carried out. */
    public void abandon(Begun sweep, RuntimeException why) {
        try {
            finish(sweep.run(), Optional.of("begin: " + why.getClass().getSimpleName()));
        } finally {
            leadership.release(sweep.lease());
        }
    }

    private void finish(UUID run, Optional<String> failure) {
        long rows = log.end(run, failure.orElse(null));
        swept.fire(new Swept(run, rows, failure.isPresent()));
    }

    /** What failed last. */
    private Optional<String> expire(Begun sweep) {
        Instant now = clock.instant();
        Optional<String> failure = Optional.empty();
        for (PersonalDataHolder holder : registry.holders()) {
            Optional<String> broken = attempt(Registry.name(holder), () -> expire(sweep, holder, now));
            failure = broken.isPresent() ? broken : failure;
        }
        return leadership.take(sweep.lease()) ? failure : Optional.of("another sweep took over");
    }

    private static Optional<String> attempt(String what, Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "The sweep failed in {0}: {1}", new Object[] {
                what, broken.getClass().getName()
            });
            return Optional.of(what + ": " + broken.getClass().getSimpleName());
        }
    }

    /** As long as it has the lease. */
    private void expire(Begun sweep, PersonalDataHolder holder, Instant now) {
        int rows = 1;
        while (rows > 0 && leadership.take(sweep.lease())) {
            rows = holder.expire(now, settings.batch());
            if (rows > 0) {
                log.count(sweep.run(), Registry.name(holder), rows);
            }
        }
    }
}
