package online.backgroundremove.retention.desk;

import java.util.List;
import online.backgroundremove.retention.SweepCount;
import online.backgroundremove.retention.SweepRun;

/** A run of the sweep, with its counts by feature. */
public record RunOnDesk(SweepRun run, List<SweepCount> counts) {

    public long rows() {
        return counts.stream().mapToLong(SweepCount::rows).sum();
    }
}
