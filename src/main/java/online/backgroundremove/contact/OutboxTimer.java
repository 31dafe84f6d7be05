package online.backgroundremove.contact;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Each second, on every node; which of them delivers a letter, they settle by claiming it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

    @Inject
    private Delivery delivery;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void deliver() {
        delivery.deliver();
    }
}
