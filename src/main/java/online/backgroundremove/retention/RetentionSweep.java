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
        UUID lease = UUID.randomUUID();
        if (!leadership.take(lease)) {
            return Optional.empty();
        }
        try {
            UUID run = log.begin(leadership.node());
            holds.apply();
            end(run, lease);
            return Optional.of(run);
        } finally {
            leadership.release(lease);
        }
    }

    private void end(UUID run, UUID lease) {
        Instant now = clock.instant();
        Optional<String> failure = Optional.empty();
        for (PersonalDataHolder holder : registry.holders()) {
            String feature = Registry.name(holder);
            try {
                if (!expire(run, lease, holder, now)) {
                    failure = Optional.of("another sweep took over");
                    break;
                }
            } catch (RuntimeException broken) {
                failure = Optional.of(feature + ": " + broken.getClass().getSimpleName());
                LOG.log(Level.WARNING, "The sweep failed in {0}: {1}", new Object[] {
                    feature, broken.getClass().getName()
                });
            }
        }
        long rows = log.end(run, failure.orElse(null));
        swept.fire(new Swept(run, rows, failure.isPresent()));
    }

    /** Whether it came to its end with the lease. */
    private boolean expire(UUID run, UUID lease, PersonalDataHolder holder, Instant now) {
        int rows;
        do {
            if (!leadership.take(lease)) {
                return false;
            }
            rows = holder.expire(now, settings.batch());
            if (rows > 0) {
                log.count(run, Registry.name(holder), rows);
            }
        } while (rows > 0);
        return true;
    }
}
