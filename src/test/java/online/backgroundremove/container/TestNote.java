package online.backgroundremove.container;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import online.backgroundremove.retention.Subject;

/** Something about a person, with an end. */
@Entity
@Table(name = "test_note")
@PersonalData(
        category = Category.MESSAGE,
        purpose = Purpose.PROVIDE_SERVICE,
        basis = Basis.CONTRACT,
        keep = "retention.keep-holds",
        from = From.CREATED)
public class TestNote {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID subject;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TestNote() {}

    TestNote(Subject subject, Lifetime lifetime) {
        this.id = UUID.randomUUID();
        this.subject = subject.id();
        this.lifetime = lifetime;
    }

    UUID id() {
        return id;
    }

    Lifetime lifetime() {
        return lifetime;
    }
}
