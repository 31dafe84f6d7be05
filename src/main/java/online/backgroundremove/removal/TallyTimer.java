package online.backgroundremove.removal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every ten seconds; on every node, since each counts for itself. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TallyTimer {

    @Inject
    private PendingTally tally;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void save() {
        tally.save();
    }
}
