package online.backgroundremove.policy.desk;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every ten seconds, on every node. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeLettersTimer {

    @Inject
    private ChangeLetters letters;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tell() {
        letters.tell();
    }
}
