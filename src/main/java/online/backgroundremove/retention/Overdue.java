package online.backgroundremove.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** What should be gone by now, and a gauge of how long the oldest of it should have been: {@code /metrics}. */
@ApplicationScoped
@SeesRestricted(LawfulUse.STORAGE)
public class Overdue {

    private static final Logger LOG = Logger.getLogger(Overdue.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    private Registry registry;

    @Inject
    private Clock clock;

    @Inject
    private MetricRegistry metrics;

    private Instant looked = Instant.MIN;
    private Optional<Instant> oldest = Optional.empty();

    void register(@Observes Startup startup) {
        metrics.gauge("retention_oldest_overdue_seconds", this::oldestSeconds);
    }

    /** By holder, with what is due there. */
    public List<Due> now() {
        Instant now = clock.instant();
        return registry.holders().stream()
                .flatMap(holder -> holder.due(now).stream())
                .toList();
    }

    /** The database is asked once a minute at most, however often somebody wants to know. */
    synchronized long oldestSeconds() {
        Instant now = clock.instant();
        if (looked.equals(Instant.MIN) || Duration.between(looked, now).abs().compareTo(FRESH) >= 0) {
            look(now);
        }
        return oldest.map(since -> Duration.between(since, now).toSeconds()).orElse(0L);
    }

    private void look(Instant now) {
        try {
            oldest = now().stream().flatMap(due -> due.oldest().stream()).min(Instant::compareTo);
            looked = now;
        } catch (RuntimeException databaseDown) {
            LOG.log(
                    Level.WARNING,
                    "What is overdue is not known: {0}",
                    databaseDown.getClass().getName());
        }
    }
}
