package online.backgroundremove.account.staff;

import static online.backgroundremove.retention.Basis.LEGITIMATE_INTERESTS;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SealedEmail;
import online.backgroundremove.account.Secret;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.NoPersonalData;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import online.backgroundremove.retention.Subject;

/** Somebody is asked to become staff. Goes when it is accepted, withdrawn, or over. */
@Entity
@Table(name = "staff_invitation")
@PersonalData(
        category = Category.ACCOUNT,
        purpose = Purpose.SECURITY,
        basis = LEGITIMATE_INTERESTS,
        keep = "staff.invitation-lasts",
        from = From.CREATED)
public class StaffInvitation {

    @Id
    @NoPersonalData
    private UUID id;

    /** The owner of the account with this address; a number of its own where there is none yet. */
    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    /** Sealed with the key of the subject. */
    @Column(nullable = false)
    @PersonalData(
            category = Category.CONTACT,
            purpose = Purpose.SECURITY,
            basis = LEGITIMATE_INTERESTS,
            keep = "staff.invitation-lasts",
            from = From.CREATED)
    private byte[] email;

    @Column(name = "email_lookup", nullable = false)
    @PersonalData(
            category = Category.CONTACT,
            purpose = Purpose.SECURITY,
            basis = LEGITIMATE_INTERESTS,
            keep = "staff.invitation-lasts",
            from = From.CREATED)
    private byte[] emailLookup;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(name = "secret_hash", nullable = false)
    @PersonalData(
            category = Category.CREDENTIAL,
            purpose = Purpose.SECURITY,
            basis = LEGITIMATE_INTERESTS,
            keep = "staff.invitation-lasts",
            from = From.CREATED)
    private byte[] secretHash;

    @Column(name = "invited_by", nullable = false)
    private UUID invitedBy;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StaffInvitation() {}

    StaffInvitation(Subject subject, SealedEmail email, Role role, Secret secret, Lifetime lifetime) {
        this.id = UUID.randomUUID();
        this.subject = subject.id();
        this.email = email.sealed();
        this.emailLookup = email.lookup();
        this.role = role;
        this.secretHash = secret.hash();
        this.lifetime = lifetime;
        this.invitedBy = subject.id();
    }

    StaffInvitation by(SignedIn inviting) {
        invitedBy = inviting.account();
        return this;
    }

    public UUID id() {
        return id;
    }

    Subject subject() {
        return new Subject(subject);
    }

    byte[] email() {
        return email;
    }

    byte[] emailLookup() {
        return emailLookup;
    }

    public Role role() {
        return role;
    }

    public UUID invitedBy() {
        return invitedBy;
    }

    public Lifetime lifetime() {
        return lifetime;
    }
}
