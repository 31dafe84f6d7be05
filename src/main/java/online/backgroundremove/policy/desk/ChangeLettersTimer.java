package online.backgroundremove.policy.desk;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every ten seconds, on every node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ChangeLettersTimer {

    @Inject
    private ChangeLetters letters;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tell() {
        letters.tell();
    }
}
