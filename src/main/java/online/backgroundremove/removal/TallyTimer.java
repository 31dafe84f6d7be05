package online.backgroundremove.removal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every ten seconds; on every node, since each counts for itself. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class TallyTimer {

    @Inject
    private PendingTally tally;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void save() {
        tally.save();
    }
}
