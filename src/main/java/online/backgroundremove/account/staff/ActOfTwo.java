package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.NotAllowed;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.SubjectKeys;

/**
 * What one person asks for and another approves. The second is an administrator or a privacy officer, so that a service with
 * one administrator can have a second one.
 */
@ApplicationScoped
public class ActOfTwo {

    @Inject
    private Approvals approvals;

    @Inject
    private Accounts accounts;

    @Inject
    private Suspension suspension;

    @Inject
    private RoleChange roleChange;

    @Inject
    private SubjectKeys keys;

    @Inject
    private AuditTrail trail;

    /** The newest first. */
    @Transactional
    public List<AskedAct> asked(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return approvals.newest().stream().map(this::opened).toList();
    }

    /**
     * Approves, and does what was asked for.
     *
     * @throws NotAllowed to whoever asked, and to whom it is about
     */
    @Transactional
    public void approve(SignedIn actor, UUID id) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        Approval approval = open(id);
        approval.approve(actor);
        trail.record(Optional.of(actor.account()), "approval.given", id);
        Account account = accounts.byIdAlone(approval.account()).orElseThrow(UnknownAccount::new);
        switch (approval.act()) {
            case SUSPEND_STAFF -> suspension.apply(account, actor.account(), Objects.requireNonNull(approval.told()));
            case CHANGE_ROLE -> roleChange.apply(account, actor.account(), Objects.requireNonNull(approval.role()));
        }
    }

    @Transactional
    public void decline(SignedIn actor, UUID id) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        open(id).decline(actor);
        trail.record(Optional.of(actor.account()), "approval.declined", id);
    }

    private Approval open(UUID id) {
        return approvals.openAlone(id).orElseThrow(NotAllowed::new);
    }

    private AskedAct opened(Approval approval) {
        byte[] told = approval.told();
        Account account = accounts.byId(approval.account()).orElseThrow(UnknownAccount::new);
        return new AskedAct(approval, told == null ? "" : keys.open(account.subject(), told));
    }
}
