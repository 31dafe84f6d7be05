package online.backgroundremove.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Counts views in memory, so that no page waits for the database; a crash loses those of the last seconds. */
@ApplicationScoped
public class PageTally {

    private static final Logger LOG = Logger.getLogger(PageTally.class.getName());

    @Inject
    private Clock clock;

    @Inject
    private PageViews views;

    @Inject
    private CountingSettings settings;

    private PageCounts counts = new PageCounts();

    /** Counts a view, if that is allowed for whom it is. */
    public synchronized void count(PageView view, Standing standing) {
        if (settings.pageViews() && standing.isCounted()) {
            counts.view(new PageViewKey(today(), view), 1);
        }
        if (standing.isSent()) {
            counts.tell(new ToldView(view, clock.instant()));
        }
    }

    /** Counts that a request said {@code Sec-GPC: 1}. */
    public synchronized void countSignal() {
        counts.signal(today(), 1);
    }

    /** Brings the counts into the database; those that cannot be written wait for the next time. */
    void save() {
        PageCounts taken = take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            views.add(taken);
        } catch (RuntimeException databaseDown) {
            giveBack(taken);
            LOG.log(
                    Level.WARNING,
                    "Counts of page views wait for the database: {0}",
                    databaseDown.getClass().getName());
        }
    }

    void saveBeforeStopping(@Observes Shutdown stopping) {
        save();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private synchronized PageCounts take() {
        PageCounts taken = counts;
        counts = new PageCounts();
        return taken;
    }

    private synchronized void giveBack(PageCounts taken) {
        taken.add(counts);
        counts = taken;
    }
}
