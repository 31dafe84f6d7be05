package online.backgroundremove.privacy.export;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import online.backgroundremove.retention.Subject;

/** A copy of what is held about somebody, sealed with their key. It is handed out once; then the row goes. */
@Entity
@Table(name = "export_file")
@PersonalData(
        category = Category.CHOICE,
        purpose = Purpose.LEGAL_OBLIGATION,
        basis = Basis.LEGAL_OBLIGATION,
        keep = "privacy.export-lasts",
        from = From.CREATED)
public class ExportFile {

    @Id
    private UUID id;

    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    @Column(name = "secret_hash", nullable = false)
    private byte[] secretHash;

    @Column(nullable = false)
    private byte[] contents;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ExportFile() {}

    ExportFile(Subject subject, byte[] secretHash, byte[] contents, Lifetime lifetime) {
        this.id = UUID.randomUUID();
        this.subject = subject.id();
        this.secretHash = secretHash.clone();
        this.contents = contents.clone();
        this.lifetime = lifetime;
    }

    UUID id() {
        return id;
    }

    Subject subject() {
        return new Subject(subject);
    }

    byte[] contents() {
        return contents.clone();
    }

    boolean isOver(Instant now) {
        return lifetime.isOver(now);
    }
}
