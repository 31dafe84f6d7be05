package online.backgroundremove.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How many rows of one feature a run has ended so far. */
@Entity
@Table(name = "sweep_count")
@NoPersonalData("numbers of rows")
public class SweepCount {

    @Id
    private UUID id;

    @Column(name = "run_id", nullable = false)
    private UUID run;

    @Column(nullable = false)
    private String what;

    @Column(name = "row_count", nullable = false)
    private long rows;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SweepCount() {}

    SweepCount(UUID run, String what) {
        this.id = UUID.randomUUID();
        this.run = run;
        this.what = what;
    }

    void add(long more) {
        rows += more;
    }

    public UUID run() {
        return run;
    }

    public String what() {
        return what;
    }

    public long rows() {
        return rows;
    }
}
