package online.backgroundremove.account;

import static online.backgroundremove.retention.Basis.CONTRACT;
import static online.backgroundremove.retention.Basis.LEGITIMATE_INTERESTS;

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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import online.backgroundremove.retention.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account. It begins unconfirmed, with an end; a click in the mail confirms it and takes the end away. Staff may
 * suspend and reinstate it. It goes with its person.
 */
@Entity
@Table(name = "account")
@PersonalData(category = Category.ACCOUNT, purpose = Purpose.PROVIDE_SERVICE, basis = CONTRACT, from = From.ACCOUNT)
public class Account {

    /** The subject's as well. */
    @Id
    private UUID id;

    /** Sealed with the person's key. */
    @Column(nullable = false)
    @PersonalData(category = Category.CONTACT, purpose = Purpose.PROVIDE_SERVICE, basis = CONTRACT, from = From.ACCOUNT)
    private byte[] email;

    @Column(name = "email_lookup", nullable = false)
    @PersonalData(category = Category.CONTACT, purpose = Purpose.PROVIDE_SERVICE, basis = CONTRACT, from = From.ACCOUNT)
    private byte[] emailLookup;

    @Column(name = "password_hash", nullable = false)
    @PersonalData(category = Category.CREDENTIAL, purpose = Purpose.SECURITY, basis = CONTRACT, from = From.ACCOUNT)
    private String passwordHash;

    @Column(nullable = false)
    private String locale;

    @Column(name = "created_day", nullable = false)
    private LocalDate createdDay;

    @Column(name = "seen_day")
    private @Nullable LocalDate seenDay;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Role role = Role.HOLDER;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.PENDING;

    /** What the owner is told; sealed, since staff write it about a person. */
    @Column(name = "suspension_reason")
    @PersonalData(
            category = Category.ACCOUNT,
            purpose = Purpose.ENFORCE_TERMS,
            basis = LEGITIMATE_INTERESTS,
            from = From.ACCOUNT)
    private byte @Nullable [] suspensionReason;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** An account that is not confirmed yet. */
    Account(Subject subject, SealedEmail email, String passwordHash, Locale locale, Lifetime lifetime) {
        this.id = subject.id();
        this.email = email.sealed();
        this.emailLookup = email.lookup();
        this.passwordHash = passwordHash;
        this.locale = locale.toLanguageTag();
        this.lifetime = lifetime;
        this.createdDay = lifetime.createdAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    public UUID id() {
        return id;
    }

    public Subject subject() {
        return new Subject(id);
    }

    byte[] email() {
        return email;
    }

    /** The keyed hash of the address, by which the account is found. */
    public byte[] emailLookup() {
        return emailLookup;
    }

    String passwordHash() {
        return passwordHash;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public LocalDate createdDay() {
        return createdDay;
    }

    public @Nullable LocalDate seenDay() {
        return seenDay;
    }

    public Role role() {
        return role;
    }

    public AccountState state() {
        return state;
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    /** What the owner is told, sealed with their key; null when it is not suspended. */
    public byte @Nullable [] suspensionReason() {
        return suspensionReason;
    }

    public Lifetime lifetime() {
        return lifetime;
    }

    /** The owner has shown that the address is theirs: the account no longer ends by itself. */
    void confirm() {
        if (state == AccountState.PENDING) {
            state = AccountState.ACTIVE;
        }
        lifetime.endAt(null);
    }

    /** It was made, and last used, somewhere else before it was made here. */
    void existed(LocalDate since, Optional<LocalDate> seen) {
        createdDay = since;
        seenDay = seen.orElse(null);
    }

    void seen(Instant now) {
        seenDay = now.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    void changeEmail(SealedEmail changed) {
        email = changed.sealed();
        emailLookup = changed.lookup();
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    /** @param sealedReason what the owner is told, sealed with their key */
    public void suspend(byte[] sealedReason) {
        state = AccountState.SUSPENDED;
        suspensionReason = sealedReason;
    }

    public void reinstate() {
        state = AccountState.ACTIVE;
        suspensionReason = null;
    }

    public void become(Role other) {
        role = other;
    }
}
