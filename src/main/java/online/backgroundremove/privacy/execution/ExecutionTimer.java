package online.backgroundremove.privacy.execution;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every few seconds, on every node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ExecutionTimer {

    @Inject
    private Execution execution;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void round() {
        execution.round();
    }
}
