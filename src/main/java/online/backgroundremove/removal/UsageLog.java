package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.network.Caller;
import online.backgroundremove.retention.PersonalMemory;
import online.backgroundremove.retention.Subject;

/**
 * Remembers requests in memory, and brings them into the database every few seconds, so that no request waits for it or
 * suffers when it is down. Then only so many are remembered; further ones are lost, which a metric tells.
 */
@ApplicationScoped
public class UsageLog implements PersonalMemory {

    private static final Logger LOG = Logger.getLogger(UsageLog.class.getName());

    /** Rows of one transaction. */
    private static final int BATCH = 1000;

    @Inject
    private Clock clock;

    @Inject
    private UsageSettings settings;

    @Inject
    private UsageEvents events;

    @Inject
    private UsageNote note;

    @Inject
    private RemovalMetrics metrics;

    private final Deque<UsageEvent> pending = new ArrayDeque<>();

    /** Settings that are not allowed end the start. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        settings.keep();
    }

    /** Records a request that has been answered; what others noted of it is added. */
    public void record(Caller caller, Answer answer) {
        if (settings.recorded()) {
            add(UsageEvent.of(caller, answer, note, clock.instant(), settings));
        }
    }

    /** Brings what is remembered into the database; what cannot be written waits for the next time. */
    void write() {
        for (List<UsageEvent> batch = take(); !batch.isEmpty(); batch = take()) {
            try {
                events.add(batch);
            } catch (RuntimeException databaseDown) {
                giveBack(batch);
                LOG.log(
                        Level.WARNING,
                        "Usage waits for the database: {0}",
                        databaseDown.getClass().getName());
                return;
            }
        }
    }

    @Override
    public String what() {
        return "usage log";
    }

    @Override
    public synchronized boolean remembers(Subject subject) {
        return pending.stream().anyMatch(event -> event.account().equals(Optional.of(subject.id())));
    }

    /** What is remembered of an account leads to it no longer. */
    synchronized void forget(UUID account) {
        pending.stream()
                .filter(event -> event.account().equals(Optional.of(account)))
                .forEach(UsageEvent::forget);
    }

    /** The last moment at which the database can be had. */
    void writeBeforeStopping(@Observes Shutdown stopping) {
        write();
    }

    private synchronized void add(UsageEvent event) {
        if (pending.size() < settings.buffer()) {
            pending.addLast(event);
        } else {
            metrics.usageLost(1);
        }
    }

    private synchronized List<UsageEvent> take() {
        List<UsageEvent> batch = new ArrayList<>();
        while (batch.size() < BATCH && !pending.isEmpty()) {
            batch.add(pending.removeFirst());
        }
        return batch;
    }

    private synchronized void giveBack(Collection<UsageEvent> batch) {
        List<UsageEvent> waiting = new ArrayList<>(batch);
        waiting.addAll(pending);
        int kept = Math.min(waiting.size(), settings.buffer());
        metrics.usageLost(waiting.size() - kept);
        pending.clear();
        pending.addAll(waiting.subList(0, kept));
    }
}
