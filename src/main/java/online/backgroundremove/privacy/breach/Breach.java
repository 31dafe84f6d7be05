package online.backgroundremove.privacy.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.NoPersonalData;
import org.jspecify.annotations.Nullable;

/** Something has happened to data about people. The row stays: authorities may ask for it (GDPR Art. 33(5)). */
@Entity
@Table(name = "privacy_breach")
@NoPersonalData("what happened, in words that name nobody")
public class Breach {

    private static final Duration TO_TELL = Duration.ofDays(3);

    @Id
    private UUID id;

    @Column(name = "discovered_at", nullable = false)
    private Instant discoveredAt;

    @Column(nullable = false)
    private String what;

    @Column(nullable = false)
    private String consequences;

    @Column(nullable = false)
    private String measures;

    @Column(name = "reported_at")
    private @Nullable Instant reportedAt;

    /** Since when all who have an account are being told. */
    @Column(name = "everybody_since")
    private @Nullable Instant everybodySince;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Breach() {}

    Breach(Incident incident, Instant discoveredAt) {
        this.id = UUID.randomUUID();
        this.discoveredAt = discoveredAt.truncatedTo(ChronoUnit.MINUTES);
        this.what = incident.what();
        this.consequences = incident.consequences();
        this.measures = incident.measures();
    }

    public UUID id() {
        return id;
    }

    public Instant discoveredAt() {
        return discoveredAt;
    }

    /** When the authority must know. */
    public Instant reportBy() {
        return discoveredAt.plus(TO_TELL);
    }

    public Incident incident() {
        return new Incident(what, consequences, measures);
    }

    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    public Optional<Instant> everybodySince() {
        return Optional.ofNullable(everybodySince);
    }

    /** Whole hours until the authority must know; negative when that is over. */
    public long hoursLeft(Instant now) {
        return Math.floorDiv(
                Duration.between(now, reportBy()).toSeconds(),
                Duration.ofHours(1).toSeconds());
    }

    /** The authority knows; the first time counts. */
    void report(Instant now) {
        if (reportedAt == null) {
            reportedAt = now.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    void tellEverybody(Instant now) {
        if (everybodySince == null) {
            everybodySince = now;
        }
    }
}
