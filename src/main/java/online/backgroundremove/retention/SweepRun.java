package online.backgroundremove.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run of the sweep. One that has no end was interrupted, or is under way. */
@Entity
@Table(name = "sweep_run")
@NoPersonalData("numbers of rows")
public class SweepRun {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID node;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "failed_why")
    private @Nullable String failedWhy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SweepRun() {}

    SweepRun(UUID node, Instant startedAt) {
        this.id = UUID.randomUUID();
        this.node = node;
        this.startedAt = startedAt;
    }

    void end(Instant now, @Nullable String why) {
        endedAt = now;
        failedWhy = why;
    }

    public UUID id() {
        return id;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Which feature failed, and the name of the exception; never its message. */
    public Optional<String> failedWhy() {
        return Optional.ofNullable(failedWhy);
    }
}
