package online.backgroundremove.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all rows of a person past their end. One of the staff asks for it, another approves, and it ends by itself at a given
 * time, or earlier when somebody ends it.
 */
@Entity
@Table(name = "legal_hold")
@PersonalData(
        category = Category.ACCOUNT,
        purpose = Purpose.LEGAL_OBLIGATION,
        basis = Basis.LEGAL_OBLIGATION,
        keep = "retention.keep-holds",
        from = From.ENDED,
        afterErasure = AfterErasure.RETAINED)
public class LegalHold {

    /** Where a hold is in its life. */
    public enum State {
        ASKED,
        ACTIVE,
        OVER
    }

    /** From when somebody asks for it until it ends, and when it is forgotten after that. */
    record Lasting(Instant begin, Instant end, Instant forgotten) {}

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private HoldReason reason;

    /** The reason in words, sealed with the subject's key. */
    @Column(nullable = false)
    private byte[] words;

    @Column(name = "asked_by", nullable = false)
    private UUID askedBy;

    @Column(name = "approved_by")
    @Convert(converter = IdConverter.class)
    private @Nullable UUID approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "hold_until", nullable = false)
    private Instant until;

    @Column(name = "ended_by")
    @Convert(converter = IdConverter.class)
    private @Nullable UUID endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected LegalHold() {}

    LegalHold(Subject subject, HoldReason reason, byte[] words, UUID askedBy, Lasting lasting) {
        this.id = UUID.randomUUID();
        this.subject = subject.id();
        this.reason = reason;
        this.words = words.clone();
        this.askedBy = askedBy;
        this.until = lasting.end();
        this.lifetime = Lifetime.until(lasting.begin(), lasting.forgotten());
    }

    void approve(UUID by, Instant now) {
        if (by.equals(askedBy)) {
            throw new NotTwoPeople();
        }
        if (state(now) != State.ASKED) {
            throw new HoldNotPossible(HoldNotPossible.Why.NOT_WAITING);
        }
        approvedBy = by;
        approvedAt = now;
    }

    void end(UUID by, Instant now, Instant forgotten) {
        if (state(now) == State.OVER) {
            throw new HoldNotPossible(HoldNotPossible.Why.OVER);
        }
        endedBy = by;
        endedAt = now;
        lifetime.endAt(forgotten);
    }

    public State state(Instant now) {
        if (endedAt != null || !until.isAfter(now)) {
            return State.OVER;
        }
        return approvedBy == null ? State.ASKED : State.ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public Subject subject() {
        return new Subject(subject);
    }

    public HoldReason reason() {
        return reason;
    }

    byte[] words() {
        return words.clone();
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Optional<UUID> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Instant until() {
        return until;
    }

    public Instant askedAt() {
        return lifetime.createdAt();
    }
}
