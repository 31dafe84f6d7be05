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

/** What somebody's authenticator app and we both know. It counts once the owner has shown that the app has it. */
@Entity
@Table(name = "second_factor")
@PersonalData(category = Category.CREDENTIAL, purpose = Purpose.SECURITY, basis = CONTRACT, from = From.ACCOUNT)
public class SecondFactorSecret {

    @Id
    @Column(name = "account_id")
    private UUID account;

    /** Sealed with the person's key. */
    @Column(nullable = false)
    private byte[] secret;

    @Column(name = "turned_on", nullable = false)
    private boolean on;

    /** The step of time whose code was used last: no code is taken twice, nor an older one after a newer. */
    @Column(name = "last_step", nullable = false)
    private long lastStep;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SecondFactorSecret() {}

    /** Without an end: the account's is also its own. */
    SecondFactorSecret(UUID account, byte[] sealed, Instant now) {
        this.account = account;
        this.secret = sealed;
        this.lifetime = Lifetime.open(now);
    }

    UUID account() {
        return account;
    }

    byte[] secret() {
        return secret;
    }

    boolean isOn() {
        return on;
    }

    void turnOn() {
        on = true;
    }

    long lastStep() {
        return lastStep;
    }

    void used(long step) {
        lastStep = step;
    }

    Lifetime lifetime() {
        return lifetime;
    }
}
