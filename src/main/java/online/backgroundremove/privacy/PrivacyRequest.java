package online.backgroundremove.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.IdConverter;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import online.backgroundremove.retention.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to have a right. It has a key of its own, apart from that of the person it is about, so that they can be
 * told after their own key was destroyed. That it was made and what became of it is kept as proof; words and address go soon
 * after its end, with its key.
 */
@Entity
@Table(name = "privacy_request")
@PersonalData(
        category = Category.CHOICE,
        purpose = Purpose.LEGAL_OBLIGATION,
        basis = Basis.LEGAL_OBLIGATION,
        keep = "privacy.keep-requests",
        from = From.ENDED,
        afterErasure = AfterErasure.RETAINED)
public class PrivacyRequest {

    /** Names its key as well. */
    @Id
    private UUID id;

    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequestState state = RequestState.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Origin origin;

    @Embedded
    private RequestClock clock;

    /** When it may be carried out: after the time in which the person can still change their mind. */
    @Column(name = "execute_after")
    private @Nullable Instant executeAfter;

    @Enumerated(EnumType.STRING)
    @Column(name = "denial_reason")
    private @Nullable DenialReason denialReason;

    @Column(name = "decided_by")
    @Convert(converter = IdConverter.class)
    private @Nullable UUID decidedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(nullable = false)
    private String locale;

    /** Sealed with the request's own key, for the letters about it. */
    @PersonalData(
            category = Category.CONTACT,
            purpose = Purpose.LEGAL_OBLIGATION,
            basis = Basis.LEGAL_OBLIGATION,
            keep = "privacy.keep-words",
            from = From.ENDED)
    @Column
    private byte @Nullable [] address;

    /** Sealed as well: details, what is to be corrected, who acts for the person. */
    @PersonalData(
            category = Category.MESSAGE,
            purpose = Purpose.LEGAL_OBLIGATION,
            basis = Basis.LEGAL_OBLIGATION,
            keep = "privacy.keep-words",
            from = From.ENDED)
    @Column
    private byte @Nullable [] contents;

    /** Goes with them. */
    @PersonalData(
            category = Category.CHOICE,
            purpose = Purpose.LEGAL_OBLIGATION,
            basis = Basis.LEGAL_OBLIGATION,
            keep = "privacy.keep-words",
            from = From.ENDED)
    @Column(name = "words_until")
    private @Nullable Instant wordsUntil;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PrivacyRequest() {}

    /** A draft, about nobody but itself until it is shown who asks; until then it ends by itself. */
    PrivacyRequest(RequestKind kind, Origin origin, RequestClock clock, Locale locale, Instant forgotten) {
        this.id = UUID.randomUUID();
        this.subject = id;
        this.kind = kind;
        this.origin = origin;
        this.clock = clock;
        this.locale = locale.toLanguageTag();
        this.lifetime = Lifetime.until(clock.receivedAt(), forgotten);
    }

    public UUID id() {
        return id;
    }

    /** The person it is about: that of an account, or the request's own where there is none. */
    public Subject subject() {
        return new Subject(subject);
    }

    /** Whose key has sealed address and contents; letters about the request are for this one. */
    public Subject ownKey() {
        return new Subject(id);
    }

    public RequestKind kind() {
        return kind;
    }

    public RequestState state() {
        return state;
    }

    public Origin origin() {
        return origin;
    }

    public RequestClock clock() {
        return clock;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public Optional<Instant> executeAfter() {
        return Optional.ofNullable(executeAfter);
    }

    public Optional<DenialReason> denialReason() {
        return Optional.ofNullable(denialReason);
    }

    public Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Sealed with {@link #ownKey}; empty once it is gone. */
    public Optional<byte[]> address() {
        return Optional.ofNullable(address).map(byte[]::clone);
    }

    /** Sealed with {@link #ownKey}; empty once they are gone. */
    public Optional<byte[]> contents() {
        return Optional.ofNullable(contents).map(byte[]::clone);
    }

    public Lifetime lifetime() {
        return lifetime;
    }

    /** Both sealed with {@link #ownKey}. */
    void say(byte[] sealedAddress, byte[] sealedContents) {
        address = sealedAddress.clone();
        contents = sealedContents.clone();
    }

    void awaitIdentity() {
        become(RequestState.AWAITING_IDENTITY);
    }

    /** @param about the person who has shown that they ask */
    void receive(Subject about, Instant now) {
        become(RequestState.RECEIVED);
        subject = about.id();
        clock.identify(now);
        lifetime.endAt(null);
    }

    void review() {
        become(RequestState.IN_REVIEW);
    }

    void hold(Instant now) {
        become(RequestState.ON_HOLD);
        clock.pause(now);
    }

    void resume(Instant now, ZoneId zone) {
        become(RequestState.IN_REVIEW);
        clock.resume(now, zone);
    }

    /** @param by one of the staff; empty where rules decide */
    void approve(Optional<UUID> by, Optional<Instant> notBefore) {
        become(RequestState.APPROVED);
        decidedBy = by.orElse(null);
        executeAfter = notBefore.orElse(null);
    }

    /** @param by one of the staff; empty where rules decide */
    public void deny(DenialReason why, Optional<UUID> by, Ending ending) {
        become(RequestState.DENIED);
        denialReason = why;
        decidedBy = by.orElse(null);
        end(ending);
    }

    /** The person has changed their mind. */
    void withdraw(Ending ending) {
        become(RequestState.WITHDRAWN);
        end(ending);
    }

    /** Its words have had their time. */
    void forgetWords() {
        address = null;
        contents = null;
        wordsUntil = null;
    }

    /** An approved one, or one that has failed, is carried out. */
    public void beginExecution() {
        become(RequestState.EXECUTING);
    }

    public void beginVerification() {
        become(RequestState.VERIFYING);
    }

    /** @param retained whether something stays that a law demands */
    public void complete(boolean retained, Ending ending) {
        become(retained ? RequestState.COMPLETED_WITH_RETENTION : RequestState.COMPLETED);
        end(ending);
    }

    /** A step has failed; another attempt begins with {@link #beginExecution}. */
    public void fail() {
        become(RequestState.FAILED);
    }

    private void end(Ending ending) {
        endedAt = ending.at();
        wordsUntil = ending.wordsUntil();
        lifetime.endAt(ending.forgotten());
    }

    private void become(RequestState next) {
        if (!state.next().contains(next)) {
            throw new IllegalTransition(state, next);
        }
        state = next;
    }
}
