package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import online.backgroundremove.policy.Acceptances;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** Accounts that the operator gives to somebody: confirmed, and with the second factor turned on. */
@ApplicationScoped
public class GivenAccounts {

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
    private Clock clock;

    /**
     * Makes one, or takes the one that has this address, in the caller's transaction.
     *
     * @param totpSecret of the second factor, in Base32
     * @return the account's id
     * @throws WeakPassword with advice
     */
    public UUID give(EmailAddress email, Password password, String totpSecret, Role role) {
        rules.check(password, email, Locale.ENGLISH);
        Account account = accounts.byEmail(email).orElseGet(() -> create(email));
        account.changePassword(hashing.hash(password));
        account.confirm();
        sessions.endAll(account.id());
        account.become(role);
        factors.put(account, totpSecret).turnOn();
        return account.id();
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
