package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts in memory, so that nobody who waits for a picture waits for the database, or suffers when it is down. A crash
 * loses the counts of the last ten seconds.
 */
@ApplicationScoped
public class PendingTally {

    private static final Logger LOG = Logger.getLogger(PendingTally.class.getName());

    @Inject
    private Clock clock;

    @Inject
    private DailyTallies tallies;

    private Map<TallyKey, Long> counts = new HashMap<>();

    synchronized void count(Outcome outcome) {
        counts.merge(new TallyKey(LocalDate.now(clock.withZone(ZoneOffset.UTC)), outcome), 1L, Long::sum);
    }

    /** Brings the counts into the database; those that cannot be written wait for the next time. */
    void save() {
        Map<TallyKey, Long> taken = take();
        try {
            tallies.add(taken);
        } catch (RuntimeException databaseDown) {
            giveBack(taken);
            LOG.log(
                    Level.WARNING,
                    "Counts wait for the database: {0}",
                    databaseDown.getClass().getName());
        }
    }

    /** The last moment at which the database can be had: when beans are destroyed, the server has taken it away. */
    void saveBeforeStopping(@Observes Shutdown stopping) {
        save();
    }

    private synchronized Map<TallyKey, Long> take() {
        Map<TallyKey, Long> taken = counts;
        counts = new HashMap<>();
        return taken;
    }

    private synchronized void giveBack(Map<TallyKey, Long> taken) {
        taken.forEach((key, photos) -> counts.merge(key, photos, Long::sum));
    }
}
