package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.desk.RunOnDesk;
import online.backgroundremove.retention.desk.SweepDesk;
import org.jspecify.annotations.Nullable;

/** What is overdue, what the sweep did, and a button that has it done now. */
@Named
@RequestScoped
public class RetentionPage {

    @Inject
    private SweepDesk desk;

    @Inject
    private CurrentVisitor visitor;

    private @Nullable List<Due> due;

    private @Nullable List<RunOnDesk> runs;

    private @Nullable DailyBars bars;

    private @Nullable String outcome;

    public List<Due> getDue() {
        if (due == null) {
            due = desk.due(visitor.required());
        }
        return due;
    }

    public long getOverdueRows() {
        return getDue().stream().mapToLong(Due::rows).sum();
    }

    public List<RunOnDesk> getRuns() {
        if (runs == null) {
            runs = desk.runs(visitor.required());
        }
        return runs;
    }

    public DailyBars getBars() {
        if (bars == null) {
            bars = DailyBars.of(desk.days(visitor.required()));
        }
        return bars;
    }

    /** Key of the message that says what came of the button, or null. */
    public @Nullable String getOutcome() {
        return outcome;
    }

    /** What was read before is no longer true afterwards. */
    public void sweep() {
        outcome = desk.sweep(visitor.required()).isPresent() ? "retention.done" : "retention.busy";
        due = null;
        runs = null;
        bars = null;
    }
}
