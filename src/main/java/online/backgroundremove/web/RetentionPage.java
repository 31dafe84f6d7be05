package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    @Inject
    private RequestIds ids;

    @Inject
    private FacesContext faces;

    private @Nullable List<Due> due;

    private @Nullable List<RunOnDesk> runs;

    private @Nullable DailyBars bars;

    private boolean busy;

    public List<Due> getDue() {
        if (due == null) {
            due = desk.due(visitor.required());
        }
        return due;
    }

    /** Of all that a sweep looks for, what it would find. */
    public List<Due> getOverdue() {
        return getDue().stream().filter(one -> one.rows() > 0).toList();
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

    /** The run that was asked for here, or null. */
    public @Nullable RunOnDesk getAsked() {
        Optional<UUID> asked = ids.of("run");
        return getRuns().stream()
                .filter(run -> asked.equals(Optional.of(run.run().id())))
                .findFirst()
                .orElse(null);
    }

    /** Whether the button has been pressed while another sweep was under way. */
    public boolean isBusy() {
        return busy;
    }

    public void sweep() {
        Optional<UUID> run = desk.begin(visitor.required());
        busy = run.isEmpty();
        if (run.isPresent()) {
            Redirect.send("/admin/retention?run=" + run.get(), faces);
        }
    }
}
