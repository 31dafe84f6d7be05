package online.backgroundremove.privacy.execution;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Each second, since nobody is answered before it is done; later it finds nothing to do. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RestorationTimer {

    @Inject
    private Restoration restoration;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (restoration.isUnderWay()) {
            restoration.goOn();
        }
    }
}
