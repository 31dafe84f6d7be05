package online.backgroundremove.retention;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Asks four times a minute, on every node, whether it is time to sweep. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionTimer {

    @Inject
    private RetentionSweep sweep;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tick() {
        sweep.sweepWhenDue();
    }
}
