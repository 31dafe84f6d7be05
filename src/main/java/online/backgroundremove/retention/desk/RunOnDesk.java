package online.backgroundremove.retention.desk;

import java.util.List;
import online.backgroundremove.retention.SweepCount;
import online.backgroundremove.retention.SweepRun;

/** A run of the sweep, with its counts by feature. */
public record RunOnDesk(SweepRun run, List<SweepCount> counts) {

    /** Until it ends, or is found to have been interrupted when the next one begins. */
    public boolean isUnderWay() {
        return run.endedAt().isEmpty();
    }

    public boolean isWhole() {
        return !isUnderWay() && run.failedWhy().isEmpty();
    }

    public long rows() {
        return counts.stream().mapToLong(SweepCount::rows).sum();
    }
}
