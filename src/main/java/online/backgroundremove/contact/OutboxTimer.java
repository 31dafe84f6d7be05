package online.backgroundremove.contact;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Each second, on every node; which of them delivers a letter, they settle by claiming it. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

    @Inject
    private Delivery delivery;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void deliver() {
        delivery.deliver();
    }
}
