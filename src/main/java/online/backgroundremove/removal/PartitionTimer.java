package online.backgroundremove.removal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Once a day; the first of all nodes does it, the others find it done. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PartitionTimer {

    @Inject
    private UsagePartitions partitions;

    @Schedule(hour = "3", minute = "10", persistent = false)
    void makeAhead() {
        partitions.makeAhead();
    }
}
