package online.backgroundremove.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

/** Somebody was told of one version; the row is why nobody is told twice. */
@Entity
@Table(name = "change_notice")
@PersonalData(
        category = Category.MESSAGE,
        purpose = Purpose.LEGAL_OBLIGATION,
        basis = Basis.CONTRACT,
        from = From.ACCOUNT)
public class ChangeNotice {

    @Id
    @NoPersonalData
    private UUID id;

    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    @Column(name = "version_id", nullable = false)
    private UUID version;

    @Column(name = "told_day", nullable = false)
    private LocalDate day;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ChangeNotice() {}

    ChangeNotice(Subject subject, PolicyVersion version, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = subject.id();
        this.version = version.id();
        this.day = now.atOffset(ZoneOffset.UTC).toLocalDate();
        this.lifetime = Lifetime.open(now);
    }

    UUID subject() {
        return subject;
    }

    UUID version() {
        return version;
    }

    LocalDate day() {
        return day;
    }

    Lifetime lifetime() {
        return lifetime;
    }
}
