package online.backgroundremove.removal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Once a minute; on every node, since each counts for itself. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class TallyTimer {

    @Inject
    private PendingTally tally;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void save() {
        tally.save();
    }
}
