package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.GivenAccounts;
import online.backgroundremove.account.Password;
import online.backgroundremove.account.Role;
import online.backgroundremove.audit.AuditTrail;

/** Makes the first administrator from the settings: confirmed, and with the second factor turned on. Only once. */
@ApplicationScoped
public class Bootstrap {

    @Inject
    private BootstrapSettings settings;

    @Inject
    private StaffMembers members;

    @Inject
    private GivenAccounts given;

    @Inject
    private FirstKey firstKey;

    @Inject
    private AuditTrail trail;

    /** Whether there is an administrator now. */
    @Transactional
    public boolean ensureAdministrator() {
        if (members.everAdministrators() > 0) {
            return true;
        }
        if (!settings.isComplete()) {
            return false;
        }
        UUID administrator = given.give(
                new EmailAddress(settings.email().orElseThrow()),
                new Password(settings.password().orElseThrow()),
                settings.totpSecret().orElseThrow(),
                Role.ADMINISTRATOR);
        trail.record(Optional.empty(), "staff.first-administrator", administrator);
        firstKey.make(administrator);
        return true;
    }
}
