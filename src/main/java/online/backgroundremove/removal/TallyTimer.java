package online.backgroundremove.removal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Once a minute; on every node, since each counts for itself. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TallyTimer {

    @Inject
    private PendingTally tally;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void save() {
        tally.save();
    }
}
