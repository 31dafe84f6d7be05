package online.backgroundremove.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.NoPersonalData;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import online.backgroundremove.retention.Subject;

/** Somebody has accepted one version of one document, on one day. */
@Entity
@Table(name = "acceptance")
@PersonalData(
        category = Category.CHOICE,
        purpose = Purpose.LEGAL_OBLIGATION,
        basis = Basis.CONTRACT,
        from = From.ACCOUNT)
public class Acceptance {

    @Id
    @NoPersonalData
    private UUID id;

    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PolicyDocument document;

    @Column(nullable = false)
    private String version;

    @Column(name = "accepted_day", nullable = false)
    private LocalDate day;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Acceptance() {}

    Acceptance(Subject subject, PolicyVersion version, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = subject.id();
        this.document = version.document();
        this.version = Integer.toString(version.number());
        this.day = now.atOffset(ZoneOffset.UTC).toLocalDate();
        this.lifetime = Lifetime.open(now);
    }

    UUID id() {
        return id;
    }

    UUID subject() {
        return subject;
    }

    public PolicyDocument document() {
        return document;
    }

    public String version() {
        return version;
    }

    boolean isOf(PolicyVersion other) {
        return document == other.document() && version.equals(Integer.toString(other.number()));
    }

    public LocalDate day() {
        return day;
    }

    Lifetime lifetime() {
        return lifetime;
    }
}
