package online.backgroundremove.privacy.breach;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every few seconds, on every node; they take turns by the breach's row. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class BreachTimer {

    @Inject
    private BreachMailing mailing;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tell() {
        mailing.tellAll();
    }
}
