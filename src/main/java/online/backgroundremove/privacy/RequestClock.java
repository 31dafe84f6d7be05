package online.backgroundremove.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import online.backgroundremove.privacy.clock.Course;
import online.backgroundremove.privacy.clock.Law;
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Law regime;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "identified_at")
    private @Nullable Instant identifiedAt;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Column(name = "paused_days", nullable = false)
    private int pausedDays;

    @Column(name = "acknowledge_day")
    private @Nullable LocalDate acknowledgeDay;

    @Column(name = "due_day")
    private @Nullable LocalDate dueDay;

    @Column(name = "extended_at")
    private @Nullable Instant extendedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RequestClock() {}

    RequestClock(Law regime, Instant receivedAt) {
        this.regime = regime;
        this.receivedAt = receivedAt;
    }

    public Law regime() {
        return regime;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> identifiedAt() {
        return Optional.ofNullable(identifiedAt);
    }

    public Optional<Instant> extendedAt() {
        return Optional.ofNullable(extendedAt);
    }

    public Optional<LocalDate> acknowledgeDay() {
        return Optional.ofNullable(acknowledgeDay);
    }

    /** Empty until the clock runs. */
    public Optional<LocalDate> dueDay() {
        return Optional.ofNullable(dueDay);
    }

    /** What has happened, in the days of a place. */
    Course course(ZoneId zone) {
        return new Course(
                LocalDate.ofInstant(receivedAt, zone),
                identifiedAt().map(at -> LocalDate.ofInstant(at, zone)),
                pausedDays,
                extendedAt != null);
    }

    void identify(Instant now) {
        identifiedAt = now;
    }

    void pause(Instant now) {
        pausedAt = now;
    }

    /** Whole days count, of the place. */
    void resume(Instant now, ZoneId zone) {
        if (pausedAt != null) {
            pausedDays += Math.toIntExact(
                    ChronoUnit.DAYS.between(LocalDate.ofInstant(pausedAt, zone), LocalDate.ofInstant(now, zone)));
            pausedAt = null;
        }
    }

    void extend(Instant now) {
        extendedAt = now;
    }

    void due(Optional<LocalDate> answer, Optional<LocalDate> acknowledge) {
        dueDay = answer.orElse(null);
        acknowledgeDay = acknowledge.orElse(null);
    }
}
