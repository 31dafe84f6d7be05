package online.backgroundremove.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.NoPersonalData;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import online.backgroundremove.retention.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote to us by the form. Nobody has to have an account for that, so each message has a key of its own: it is
 * sealed with it, and unreadable once it is destroyed.
 */
@Entity
@Table(name = "message")
@PersonalData(
        category = Category.MESSAGE,
        purpose = Purpose.PROVIDE_SERVICE,
        basis = Basis.LEGITIMATE_INTERESTS,
        keep = "contact.keep-messages",
        from = From.CREATED)
public class Message {

    @Id
    @NoPersonalData
    private UUID id;

    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Topic topic;

    @PersonalData(
            category = Category.CONTACT,
            purpose = Purpose.PROVIDE_SERVICE,
            basis = Basis.LEGITIMATE_INTERESTS,
            keep = "contact.keep-messages",
            from = From.CREATED)
    @Column(nullable = false)
    private byte[] address;

    @Column(nullable = false)
    private byte[] contents;

    @Column(name = "answered_day")
    private @Nullable LocalDate answeredDay;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(Subject subject, Topic topic, byte[] address, byte[] contents, Lifetime lifetime) {
        this.id = UUID.randomUUID();
        this.subject = subject.id();
        this.topic = topic;
        this.address = address.clone();
        this.contents = contents.clone();
        this.lifetime = lifetime;
    }

    UUID id() {
        return id;
    }

    Subject subject() {
        return new Subject(subject);
    }

    Topic topic() {
        return topic;
    }

    byte[] address() {
        return address.clone();
    }

    byte[] contents() {
        return contents.clone();
    }

    Instant received() {
        return lifetime.createdAt();
    }

    Optional<LocalDate> answered() {
        return Optional.ofNullable(answeredDay);
    }

    boolean isHeld(Instant now) {
        return lifetime.isHeld(now);
    }

    void answer(LocalDate day) {
        answeredDay = day;
    }
}
