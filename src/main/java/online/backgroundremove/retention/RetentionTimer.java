package online.backgroundremove.retention;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks four times a minute, on every node, whether it is time to sweep. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {

    @Inject
    private RetentionSweep sweep;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tick() {
        sweep.sweepWhenDue();
    }
}
