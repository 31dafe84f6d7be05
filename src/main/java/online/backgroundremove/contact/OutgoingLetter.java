package online.backgroundremove.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import online.backgroundremove.retention.AfterErasure;
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
 * A letter on its way. It waits for its next time, is claimed by one node by moving that time into the future, and ends as
 * sent or failed; from then on it is kept for a while. A node that dies with a letter in its hands loses its claim by that
 * time passing: the letter is tried again, so it is never lost, and may arrive twice if the mail server had it already.
 */
@Entity
@Table(name = "outgoing_letter")
@PersonalData(
        category = Category.MESSAGE,
        purpose = Purpose.PROVIDE_SERVICE,
        basis = Basis.CONTRACT,
        keep = "contact.keep-sent",
        from = From.ENDED,
        afterErasure = AfterErasure.GONE)
public class OutgoingLetter {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Id
    @NoPersonalData
    private UUID id;

    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    @PersonalData(
            category = Category.CONTACT,
            purpose = Purpose.PROVIDE_SERVICE,
            basis = Basis.CONTRACT,
            keep = "contact.keep-sent",
            from = From.ENDED)
    @Column(nullable = false)
    private byte[] address;

    @Column(nullable = false)
    private byte[] contents;

    @Column(nullable = false)
    private String template;

    @Column(nullable = false)
    private String locale;

    @NoPersonalData("how far the letter has come")
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LetterState state = LetterState.WAITING;

    @NoPersonalData("how far the letter has come")
    @Enumerated(EnumType.STRING)
    private @Nullable Failure failure;

    @NoPersonalData("how far the letter has come")
    @Column(nullable = false)
    private int attempts;

    @NoPersonalData("how far the letter has come")
    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttempt;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected OutgoingLetter() {}

    OutgoingLetter(Letter letter, byte[] address, byte[] contents, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = letter.to().id();
        this.address = address.clone();
        this.contents = contents.clone();
        this.template = letter.template();
        this.locale = letter.locale().toLanguageTag();
        this.nextAttempt = now;
        this.lifetime = Lifetime.open(now);
    }

    UUID id() {
        return id;
    }

    Subject subject() {
        return new Subject(subject);
    }

    byte[] address() {
        return address.clone();
    }

    byte[] contents() {
        return contents.clone();
    }

    String template() {
        return template;
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    LetterState state() {
        return state;
    }

    @Nullable
    Failure failure() {
        return failure;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttempt() {
        return nextAttempt;
    }

    Lifetime lifetime() {
        return lifetime;
    }

    void sent(Instant now, Duration keep) {
        state = LetterState.SENT;
        lifetime.endAt(now.plus(keep));
    }

    void fail(Failure why, Instant now, Duration keep) {
        state = LetterState.FAILED;
        failure = why;
        lifetime.endAt(now.plus(keep));
    }

    /** Waits for the next time; twice as long after each attempt, up to an hour. */
    void postpone(Instant now) {
        int doublings = Math.min(Math.max(attempts - 1, 0), 10);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        nextAttempt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    /** What has failed may be tried once more, when somebody has seen to the reason. */
    void tryAgain(Instant now) {
        if (state == LetterState.FAILED && failure != Failure.UNREADABLE) {
            state = LetterState.WAITING;
            failure = null;
            attempts = 0;
            nextAttempt = now;
            lifetime = Lifetime.open(now);
        }
    }
}
