package online.backgroundremove.privacy.execution;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.privacy.ledger.LedgerEntry;
import online.backgroundremove.privacy.ledger.LedgerKind;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/**
 * A database that is behind the ledger was brought back from a backup, and with it people who were erased since. Their keys are
 * destroyed before anything else begins; the service answers nobody until their rows are gone as well.
 */
@ApplicationScoped
@SeesRestricted(LawfulUse.LEGAL_CLAIM)
public class Restoration {

    private static final Logger LOG = Logger.getLogger(Restoration.class.getName());

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerMarks marks;

    @Inject
    private Repetition repetition;

    private volatile boolean over;
    private List<LedgerEntry> missed = List.of();

    /** After the check of the keys, and before everything that works with people's rows. */
    synchronized void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 700) Startup startup) {
        missed = ledger.missed();
        missed.stream()
                .filter(entry -> entry.act().kind() == LedgerKind.ERASURE_BEGUN)
                .forEach(repetition::destroyKey);
        over = missed.isEmpty();
        if (!over) {
            LOG.log(
                    Level.WARNING,
                    "The database is {0} entries behind the ledger: what was asked for since is done again first",
                    missed.size());
        }
    }

    /** Whether nobody is to be answered yet. */
    public boolean isUnderWay() {
        return !over;
    }

    /** Does again what this database has not heard of; what fails is tried again the next time. Nothing before the start. */
    synchronized void goOn() {
        while (!missed.isEmpty()) {
            LedgerEntry next = missed.get(0);
            try {
                repetition.repeat(next);
                marks.moveTo(next.head());
            } catch (RuntimeException failure) {
                LOG.log(Level.SEVERE, "Entry {0} of the ledger could not be done again: {1}", new Object[] {
                    next.head().number(), failure.getClass().getName()
                });
                return;
            }
            missed = missed.subList(1, missed.size());
            over = missed.isEmpty();
        }
    }
}
