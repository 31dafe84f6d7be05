package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.AccountLetters;
import online.backgroundremove.account.AccountState;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.NotAllowed;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.Sessions;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.SubjectKeys;

/**
 * Enforcing the terms: a suspended account can neither sign in nor use its keys. The owner is told why, by mail and when
 * signing in. Staff are suspended by two people.
 */
@ApplicationScoped
public class Suspension {

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private Approvals approvals;

    @Inject
    private SubjectKeys keys;

    @Inject
    private AccountLetters letters;

    @Inject
    private AuditTrail trail;

    /**
     * Suspends an account at once, or asks a second person when it is one of staff.
     *
     * @return whether it is done
     */
    @Transactional
    public boolean suspend(SignedIn actor, UUID id, SuspensionNotice notice) {
        actor.mustBe(Role.SUPPORT);
        Account account = other(actor, id);
        byte[] told = keys.seal(account.subject(), notice.text());
        if (account.role() != Role.HOLDER) {
            approvals.ask(actor, Approval.toSuspend(account, actor, told));
            return false;
        }
        apply(account, actor.account(), told);
        return true;
    }

    /** The owner can sign in and use keys again, and is told. */
    @Transactional
    public void reinstate(SignedIn actor, UUID id) {
        actor.mustBe(Role.SUPPORT);
        Account account = other(actor, id);
        if (account.state() == AccountState.SUSPENDED) {
            account.reinstate();
            trail.record(Optional.of(actor.account()), "account.reinstated", id);
            letters.tell(account, "account-reinstated", "/sign-in");
        }
    }

    /** @param told sealed with the owner's key */
    void apply(Account account, UUID actor, byte[] told) {
        if (account.state() == AccountState.SUSPENDED) {
            return;
        }
        account.suspend(told);
        sessions.endAll(account.id());
        trail.record(Optional.of(actor), "account.suspended", account.id());
        letters.tell(account, "account-suspended", "/terms", Map.of("reason", keys.open(account.subject(), told)));
    }

    /** Nobody judges themselves. */
    private Account other(SignedIn actor, UUID id) {
        if (actor.account().equals(id)) {
            throw new NotAllowed();
        }
        return accounts.byIdAlone(id).orElseThrow(UnknownAccount::new);
    }
}
