package online.backgroundremove.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.IdConverter;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.NoPersonalData;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;

/** An account's owner does not want to be part of statistics. It stands until they lift it, or the account ends. */
@Entity
@Table(name = "objection")
@PersonalData(
        category = Category.CHOICE,
        purpose = Purpose.LEGAL_OBLIGATION,
        basis = Basis.LEGAL_OBLIGATION,
        from = From.ACCOUNT)
public class Objection {

    @Id
    @NoPersonalData
    private UUID id;

    /** As the usage log has it, so that the database can leave an objector's rows out. */
    @Column(name = "subject_id", nullable = false)
    @Convert(converter = IdConverter.class)
    private UUID subject;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    Objection(UUID subject, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.lifetime = Lifetime.open(now);
    }

    UUID subject() {
        return subject;
    }

    Instant since() {
        return lifetime.createdAt();
    }
}
