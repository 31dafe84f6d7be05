package online.backgroundremove.privacy.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import online.backgroundremove.retention.Subject;

/** That somebody was told of a breach. */
@Entity
@Table(name = "privacy_breach_notice")
@PersonalData(
        category = Category.MESSAGE,
        purpose = Purpose.LEGAL_OBLIGATION,
        basis = Basis.LEGAL_OBLIGATION,
        keep = "privacy.keep-requests",
        from = From.CREATED,
        afterErasure = AfterErasure.RETAINED)
public class BreachNotice {

    @Id
    private UUID id;

    @Column(name = "breach_id", nullable = false)
    private UUID breach;

    /** An account, or a number of its own for somebody without one. */
    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected BreachNotice() {}

    BreachNotice(Breach breach, Subject subject, Lifetime lifetime) {
        this.id = UUID.randomUUID();
        this.breach = breach.id();
        this.subject = subject.id();
        this.lifetime = lifetime;
    }

    UUID breach() {
        return breach;
    }

    public Subject subject() {
        return new Subject(subject);
    }

    public Lifetime lifetime() {
        return lifetime;
    }
}
