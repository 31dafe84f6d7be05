package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.AccountLetters;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.NotAllowed;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.Sessions;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;

/** What staff may do changes by an administrator's word; to and from administrator, by that of two people. */
@ApplicationScoped
public class RoleChange {

    @Inject
    private Accounts accounts;

    @Inject
    private StaffMembers members;

    @Inject
    private Approvals approvals;

    @Inject
    private Sessions sessions;

    @Inject
    private AccountLetters letters;

    @Inject
    private AuditTrail trail;

    /**
     * Changes the role of somebody who is staff; {@link Role#HOLDER} takes it away.
     *
     * @return whether it is done, and does not wait for a second person
     * @throws NotAllowed about oneself, and about whoever is not staff: they are invited
     */
    @Transactional
    public boolean change(SignedIn actor, UUID id, Role role) {
        actor.mustBe(Role.ADMINISTRATOR);
        Account account = accounts.byIdAlone(id).orElseThrow(UnknownAccount::new);
        if (actor.account().equals(id) || account.role() == Role.HOLDER) {
            throw new NotAllowed();
        }
        if (account.role() == role) {
            return true;
        }
        if (account.role() == Role.ADMINISTRATOR || role == Role.ADMINISTRATOR) {
            approvals.ask(actor, Approval.toBecome(account, actor, role));
            return false;
        }
        apply(account, actor.account(), role);
        return true;
    }

    /** Whoever loses a role is signed out, so that no page of staff stays open. */
    void apply(Account account, UUID actor, Role role) {
        if (account.role() == Role.ADMINISTRATOR && role != Role.ADMINISTRATOR && members.administrators() == 1) {
            throw new LastAdministrator();
        }
        account.become(role);
        sessions.endAll(account.id());
        trail.record(Optional.of(actor), "staff.role-changed", account.id());
        letters.tell(account, "role-changed", "/account", Map.of("role", words(role)));
    }

    static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
