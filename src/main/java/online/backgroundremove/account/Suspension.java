package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.contact.Letter;
import online.backgroundremove.contact.Outbox;
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
    private Outbox outbox;

    @Inject
    private SiteSettings site;

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
            tell(account, "account-reinstated", Map.of("link", site.at("/sign-in")));
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
        tell(
                account,
                "account-suspended",
                Map.of("reason", keys.open(account.subject(), told), "link", site.at("/terms")));
    }

    private void tell(Account account, String template, Map<String, String> values) {
        String address = accounts.emailOf(account).text();
        outbox.send(new Letter(account.subject(), address, template, values, account.locale()));
    }

    /** Nobody judges themselves. */
    private Account other(SignedIn actor, UUID id) {
        if (actor.account().equals(id)) {
            throw new NotAllowed();
        }
        return accounts.byIdAlone(id).orElseThrow(UnknownAccount::new);
    }
}
