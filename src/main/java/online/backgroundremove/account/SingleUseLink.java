package online.backgroundremove.account;

import static online.backgroundremove.retention.Basis.CONTRACT;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import org.jspecify.annotations.Nullable;

/** A secret that was sent to somebody, and does one thing once. The row goes when it is used. */
@Entity
@Table(name = "single_use_link")
@PersonalData(
        category = Category.CREDENTIAL,
        purpose = Purpose.SECURITY,
        basis = CONTRACT,
        keep = "account.link-lasts",
        from = From.CREATED)
public class SingleUseLink {

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Column(name = "secret_hash", nullable = false)
    private byte[] secretHash;

    /** Sealed with the person's key; only for a change of address. */
    @Column(name = "new_email")
    @PersonalData(
            category = Category.CONTACT,
            purpose = Purpose.PROVIDE_SERVICE,
            basis = CONTRACT,
            keep = "account.link-lasts",
            from = From.CREATED)
    private byte @Nullable [] newEmail;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SingleUseLink() {}

    SingleUseLink(UUID account, LinkPurpose purpose, Secret secret, byte @Nullable [] newEmail, Lifetime lifetime) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.purpose = purpose;
        this.secretHash = secret.hash();
        this.newEmail = newEmail;
        this.lifetime = lifetime;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    byte @Nullable [] newEmail() {
        return newEmail;
    }

    Lifetime lifetime() {
        return lifetime;
    }

    boolean isOver(Instant now) {
        Instant end = lifetime.expiresAt();
        return end != null && !end.isAfter(now);
    }
}
