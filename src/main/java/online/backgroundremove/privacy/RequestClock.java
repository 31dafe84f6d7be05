package online.backgroundremove.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import org.jspecify.annotations.Nullable;

/** By which law a request is counted, and what has happened that its clock asks for. */
@Embeddable
@PersonalData(
        category = Category.CHOICE,
        purpose = Purpose.LEGAL_OBLIGATION,
        basis = Basis.LEGAL_OBLIGATION,
        keep = "privacy.keep-requests",
        from = From.ENDED,
        afterErasure = AfterErasure.RETAINED)
public class RequestClock {

    @Column(nullable = false)
    private String regime;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "identified_at")
    private @Nullable Instant identifiedAt;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Column(name = "paused_seconds", nullable = false)
    private long pausedSeconds;

    @Column(name = "acknowledge_day")
    private @Nullable LocalDate acknowledgeDay;

    @Column(name = "due_day")
    private @Nullable LocalDate dueDay;

    @Column(name = "extended_at")
    private @Nullable Instant extendedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RequestClock() {}

    RequestClock(String regime, Instant receivedAt) {
        this.regime = regime;
        this.receivedAt = receivedAt;
    }

    public String regime() {
        return regime;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> identifiedAt() {
        return Optional.ofNullable(identifiedAt);
    }

    public Optional<LocalDate> dueDay() {
        return Optional.ofNullable(dueDay);
    }
}
