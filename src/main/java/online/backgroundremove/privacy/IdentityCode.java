package online.backgroundremove.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;

/** What was mailed to show that an address is theirs. It opens once, and stands only so many tries. */
@Entity
@Table(name = "privacy_code")
@PersonalData(
        category = Category.CREDENTIAL,
        purpose = Purpose.SECURITY,
        basis = Basis.LEGAL_OBLIGATION,
        keep = "privacy.code-lasts",
        from = From.CREATED)
public class IdentityCode {

    @Id
    @Column(name = "request_id")
    private UUID request;

    /** Keyed, since a code is short. */
    @Column(name = "code_hash", nullable = false)
    private byte[] hash;

    @Column(name = "tries_left", nullable = false)
    private int triesLeft;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected IdentityCode() {}

    IdentityCode(UUID request, byte[] hash, int tries, Lifetime lifetime) {
        this.request = request;
        this.hash = hash.clone();
        this.triesLeft = tries;
        this.lifetime = lifetime;
    }

    UUID request() {
        return request;
    }

    boolean isOver(Instant now) {
        Instant end = lifetime.expiresAt();
        return triesLeft == 0 || end == null || !end.isAfter(now);
    }

    /** One try, whether or not it is right. */
    boolean opens(byte[] tried) {
        triesLeft--;
        return MessageDigest.isEqual(hash, tried);
    }
}
