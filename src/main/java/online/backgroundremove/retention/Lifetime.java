package online.backgroundremove.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import online.backgroundremove.retention.restriction.Restrictable;
import org.jspecify.annotations.Nullable;

/** When a row was made, and when it must go. */
@Embeddable
@NoPersonalData("when a row was made and ends; what the row holds is classified there")
public class Lifetime implements Restrictable {

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "held_until")
    private @Nullable Instant heldUntil;

    @Column(name = "restricted_at")
    private @Nullable Instant restrictedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Lifetime() {}

    private Lifetime(Instant createdAt, @Nullable Instant expiresAt) {
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Without an end of its own: the row goes with its person. */
    public static Lifetime open(Instant createdAt) {
        return new Lifetime(createdAt, null);
    }

    public static Lifetime until(Instant createdAt, Instant expiresAt) {
        return new Lifetime(createdAt, expiresAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    /** Ends at another time, earlier or later, or no longer by itself. */
    public void endAt(@Nullable Instant end) {
        expiresAt = end;
    }

    /** Whether the row must be gone: its end has come, and nobody holds it. */
    public boolean isOver(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now) && !isHeld(now);
    }

    /** A legal hold keeps a row past its end. */
    public void holdUntil(@Nullable Instant until) {
        heldUntil = until;
    }

    public boolean isHeld(Instant now) {
        return heldUntil != null && heldUntil.isAfter(now);
    }

    /** A restricted row is stored and nothing else (GDPR Art. 18). */
    public void restrict(@Nullable Instant since) {
        restrictedAt = since;
    }

    @Override
    public boolean isRestricted() {
        return restrictedAt != null;
    }
}
