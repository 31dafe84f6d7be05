package online.backgroundremove.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which sweep has the lease, and until when, unless it says so again: one that was killed blocks nobody for long. */
@Entity
@Table(name = "sweep_lease")
@NoPersonalData("a sweep of ours")
public class SweepLease {

    static final int ONLY = 1;

    @Id
    private int id;

    @Convert(converter = IdConverter.class)
    private @Nullable UUID sweep;

    @Column(name = "until")
    private @Nullable Instant until;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SweepLease() {}

    /** Whether the taker has it now. */
    boolean take(UUID taker, Instant now, Instant end) {
        if (until != null && until.isAfter(now) && !taker.equals(sweep)) {
            return false;
        }
        sweep = taker;
        until = end;
        return true;
    }

    void release(UUID owner) {
        if (owner.equals(sweep)) {
            sweep = null;
            until = null;
        }
    }
}
