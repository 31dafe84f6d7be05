package online.backgroundremove.privacy.execution;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every few seconds, on every node. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExecutionTimer {

    @Inject
    private Execution execution;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void round() {
        execution.round();
    }
}
