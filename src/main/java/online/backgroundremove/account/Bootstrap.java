package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.policy.Acceptances;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** Makes the first administrator from the settings: confirmed, and with the second factor turned on. Only once. */
@ApplicationScoped
public class Bootstrap {

    @Inject
    private BootstrapSettings settings;

    @Inject
    private StaffMembers members;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordRules rules;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Sessions sessions;

    @Inject
    private SecondFactors factors;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Acceptances acceptances;

    @Inject
    private FirstKey firstKey;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Whether there is an administrator now. */
    @Transactional
    public boolean ensureAdministrator() {
        if (members.everAdministrators() > 0) {
            return true;
        }
        if (!settings.isComplete()) {
            return false;
        }
        EmailAddress email = new EmailAddress(settings.email().orElseThrow());
        Password password = new Password(settings.password().orElseThrow());
        rules.check(password, email, Locale.ENGLISH);
        Account account = accounts.byEmail(email).orElseGet(() -> create(email));
        account.changePassword(hashing.hash(password));
        account.confirm();
        sessions.endAll(account.id());
        account.become(Role.ADMINISTRATOR);
        factors.put(account, settings.totpSecret().orElseThrow()).turnOn();
        trail.record(Optional.empty(), "staff.first-administrator", account.id());
        firstKey.make(account.id());
        return true;
    }

    private Account create(EmailAddress email) {
        Subject subject = Subject.fresh();
        Account account = new Account(
                subject, new SealedEmail(email, subject, keys), "", Locale.ENGLISH, Lifetime.open(clock.instant()));
        accounts.add(account);
        acceptances.accept(subject);
        return account;
    }
}
