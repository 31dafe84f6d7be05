package online.backgroundremove.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.IdConverter;
import online.backgroundremove.retention.NoPersonalData;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * One act. Its hash covers everything about it and the hash of the entry before, so that no entry can be changed, taken out or
 * put in without breaking the chain. Who and on whom are random numbers, which lead to nobody once the account is gone.
 */
@Entity
@Table(name = "audit_entry")
@PersonalData(
        category = Category.ACCOUNT,
        purpose = Purpose.SECURITY,
        basis = Basis.LEGITIMATE_INTERESTS,
        keep = "audit.keep",
        from = From.CREATED,
        afterErasure = AfterErasure.WITHOUT_PERSON)
public class AuditEntry {

    @Id
    @Column(name = "entry_number")
    @NoPersonalData("counted from one")
    private long number;

    @Column(name = "at", nullable = false)
    private Instant at;

    @Convert(converter = IdConverter.class)
    private @Nullable UUID actor;

    @Column(nullable = false)
    private String act;

    @Column(name = "on_id", nullable = false)
    private UUID onId;

    @Column(name = "previous_hash", nullable = false)
    @NoPersonalData("a hash")
    private byte[] previousHash;

    @Column(name = "entry_hash", nullable = false)
    @NoPersonalData("a hash")
    private byte[] hash;

    /** Not part of the hash, since holds come and go. */
    @Column(name = "held_until")
    @NoPersonalData("until when it may not be cut off")
    private @Nullable Instant heldUntil;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(AuditHead head, Instant at, Optional<UUID> actor, String act, UUID onId) {
        this.number = head.number() + 1;
        // No finer than any database keeps it.
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        this.actor = actor.orElse(null);
        this.act = act;
        this.onId = onId;
        this.previousHash = head.hash();
        this.hash = computedHash();
    }

    public long number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public Optional<UUID> actor() {
        return Optional.ofNullable(actor);
    }

    public String act() {
        return act;
    }

    public UUID on() {
        return onId;
    }

    byte[] hash() {
        return hash.clone();
    }

    boolean isHeld(Instant now) {
        return heldUntil != null && heldUntil.isAfter(now);
    }

    /** Whether it is what it was, in the place where it was. */
    boolean follows(long previousNumber, byte[] previous) {
        return number == previousNumber + 1
                && Arrays.equals(previousHash, previous)
                && Arrays.equals(hash, computedHash());
    }

    private byte[] computedHash() {
        String text =
                String.join("\n", Long.toString(number), at.toString(), String.valueOf(actor), act, onId.toString());
        MessageDigest digest = DigestUtils.getSha256Digest();
        digest.update(previousHash);
        return digest.digest(text.getBytes(UTF_8));
    }
}
