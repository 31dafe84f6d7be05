package online.backgroundremove.account.staff;

import static online.backgroundremove.retention.Basis.LEGITIMATE_INTERESTS;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.NotAllowed;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.IdConverter;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.NoPersonalData;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import org.jspecify.annotations.Nullable;

/** An act that one person has asked for, and that another, not the one it is about, approves or declines before its end. */
@Entity
@Table(name = "approval")
@PersonalData(
        category = Category.ACCOUNT,
        purpose = Purpose.ENFORCE_TERMS,
        basis = LEGITIMATE_INTERESTS,
        keep = "staff.approval-lasts",
        from = From.CREATED)
public class Approval {

    @Id
    @NoPersonalData
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApprovalAct act;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column(name = "new_role")
    private @Nullable Role role;

    /** What the owner would be told, sealed with their key. */
    @Column
    private byte @Nullable [] told;

    @Column(name = "asked_by", nullable = false)
    private UUID askedBy;

    @Column(name = "decided_by")
    @Convert(converter = IdConverter.class)
    private @Nullable UUID decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApprovalState state = ApprovalState.OPEN;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    @SuppressWarnings("NullAway.Init") // the store gives it its lifetime
    private Approval(ApprovalAct act, UUID account, UUID askedBy) {
        this.id = UUID.randomUUID();
        this.act = act;
        this.account = account;
        this.askedBy = askedBy;
    }

    static Approval toSuspend(Account account, SignedIn asking, byte[] told) {
        Approval approval = new Approval(ApprovalAct.SUSPEND_STAFF, account.id(), asking.account());
        approval.told = told;
        return approval;
    }

    static Approval toBecome(Account account, SignedIn asking, Role role) {
        Approval approval = new Approval(ApprovalAct.CHANGE_ROLE, account.id(), asking.account());
        approval.role = role;
        return approval;
    }

    void begin(Lifetime given) {
        lifetime = given;
    }

    public UUID id() {
        return id;
    }

    public ApprovalAct act() {
        return act;
    }

    public UUID account() {
        return account;
    }

    public @Nullable Role role() {
        return role;
    }

    byte @Nullable [] told() {
        return told;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public ApprovalState state() {
        return state;
    }

    public Lifetime lifetime() {
        return lifetime;
    }

    boolean asksTheSameAs(Approval other) {
        return state == ApprovalState.OPEN && act == other.act && account.equals(other.account) && role == other.role;
    }

    /** Whether this person may approve: neither who asked, nor whom it is about. */
    public boolean mayBeApprovedBy(SignedIn person) {
        return state == ApprovalState.OPEN && !person.account().equals(askedBy) && isAboutAnother(person);
    }

    /** Whoever asked may also think better of it. */
    public boolean mayBeDeclinedBy(SignedIn person) {
        return state == ApprovalState.OPEN && isAboutAnother(person);
    }

    void approve(SignedIn person) {
        if (!mayBeApprovedBy(person)) {
            throw new NotAllowed();
        }
        decide(ApprovalState.APPROVED, person);
    }

    void decline(SignedIn person) {
        if (!mayBeDeclinedBy(person)) {
            throw new NotAllowed();
        }
        decide(ApprovalState.DECLINED, person);
    }

    private boolean isAboutAnother(SignedIn person) {
        return !person.account().equals(account);
    }

    private void decide(ApprovalState decision, SignedIn person) {
        state = decision;
        decidedBy = person.account();
    }
}
