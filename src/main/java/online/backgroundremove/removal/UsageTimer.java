package online.backgroundremove.removal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** On every node, since each remembers its own requests. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class UsageTimer {

    @Inject
    private UsageLog usage;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void write() {
        usage.write();
    }
}
