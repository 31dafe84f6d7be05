package online.backgroundremove.account;

import static online.backgroundremove.retention.Basis.CONTRACT;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;

/** Takes the place of the app once, on the day on which it is lost. The row goes when it is used. */
@Entity
@Table(name = "recovery_code")
@PersonalData(category = Category.CREDENTIAL, purpose = Purpose.SECURITY, basis = CONTRACT, from = From.ACCOUNT)
public class RecoveryCode {

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(name = "code_hash", nullable = false)
    private byte[] codeHash;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    RecoveryCode(UUID account, byte[] codeHash, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.codeHash = codeHash;
        this.lifetime = Lifetime.open(now);
    }

    UUID account() {
        return account;
    }

    byte[] codeHash() {
        return codeHash;
    }

    Lifetime lifetime() {
        return lifetime;
    }
}
