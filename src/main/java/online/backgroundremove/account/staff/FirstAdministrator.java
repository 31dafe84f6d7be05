package online.backgroundremove.account.staff;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.InvalidEmailAddress;
import online.backgroundremove.account.NotAllowed;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.account.WeakPassword;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/**
 * How a new service gets its first administrator: by the settings, or by whoever can read a file on the machine and signs in.
 * There is no password that came with the service.
 */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    private Bootstrap bootstrap;

    @Inject
    private StartupToken token;

    @Inject
    private StaffMembers members;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    /** After the check of the keys. */
    void prepare(@Observes @Priority(Interceptor.Priority.APPLICATION + 1000) Startup startup) {
        if (ensure()) {
            token.discard();
        } else {
            LOG.log(
                    Level.INFO,
                    "There is no administrator yet: sign in and open /first-administrator; the token is in {0}",
                    token.provide());
        }
    }

    /** Whether nobody is administrator, and the page that asks for the token is to be shown. */
    @Transactional(TxType.SUPPORTS)
    public boolean isWanted() {
        return members.everAdministrators() == 0;
    }

    /**
     * Makes whoever is signed in the administrator.
     *
     * @throws WrongToken when the token is another one
     * @throws NotAllowed when there is an administrator already
     */
    @Transactional
    public void appoint(SignedIn person, String told) {
        Account account = accounts.byIdAlone(person.account()).orElseThrow(NotAllowed::new);
        if (members.everAdministrators() > 0) {
            throw new NotAllowed();
        }
        if (!token.is(told)) {
            throw new WrongToken();
        }
        account.become(Role.ADMINISTRATOR);
        trail.record(Optional.of(account.id()), "staff.first-administrator", account.id());
        token.discard();
    }

    /** Of several services that start at once on one database, one makes the administrator. */
    private boolean ensure() {
        try {
            return bootstrap.ensureAdministrator();
        } catch (WeakPassword | InvalidEmailAddress unusable) {
            throw new IllegalArgumentException("bootstrap.admin-email or bootstrap.admin-password cannot be used: "
                    + unusable.getClass().getSimpleName());
        } catch (RuntimeException failure) {
            if (isWanted()) {
                throw failure;
            }
            return true;
        }
    }
}
