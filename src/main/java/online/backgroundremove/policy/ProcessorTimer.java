package online.backgroundremove.policy;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every few seconds, on every node; which of them sends a call, they settle by claiming it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ProcessorTimer {

    @Inject
    private CallDelivery delivery;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void deliver() {
        delivery.deliver();
    }
}
