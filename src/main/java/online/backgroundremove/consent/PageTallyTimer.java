package online.backgroundremove.consent;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every ten seconds; on every node, since each counts for itself. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PageTallyTimer {

    @Inject
    private PageTally tally;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void save() {
        tally.save();
    }
}
