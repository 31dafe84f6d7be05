package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.network.Caller;
import online.backgroundremove.network.TooManyRequests;
import online.backgroundremove.policy.Acceptances;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/**
 * Making an account: an address, a password, and a mail that shows that the address is theirs. Whether somebody has an
 * account is told to nobody but the owner of the address, by mail.
 */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class SignUp {

    @Inject
    private PasswordRules rules;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Registration registration;

    @Inject
    private Accounts accounts;

    @Inject
    private Links links;

    @Inject
    private Tries tries;

    @Inject
    private Acceptances acceptances;

    @Inject
    private AuditTrail trail;

    /**
     * Begins. Answers alike, and with the same work, for addresses that have an account.
     *
     * @throws WeakPassword with advice
     * @throws TooManyRequests when the network has asked too often
     */
    public void begin(EmailAddress email, Password password, Locale locale, Caller caller) {
        tries.ask(caller);
        rules.check(password, email, locale);
        String hash = hashing.hash(password);
        if (!tries.mayWrite(email, LinkPurpose.CONFIRM_ADDRESS)) {
            return;
        }
        try {
            registration.register(email, hash, locale);
        } catch (RuntimeException failure) {
            // Of two who sign up with the same address at once, one comes first; the other has nothing left to do.
            if (accounts.byEmail(email).isEmpty()) {
                throw failure;
            }
        }
    }

    /** Ends, with a link that {@link AddressConfirmation} has checked. */
    @Transactional
    void confirm(Secret secret) {
        UUID owner = links.owner(secret, LinkPurpose.CONFIRM_ADDRESS);
        Account account = accounts.byIdAlone(owner).orElseThrow(LinkExpired::new);
        links.use(secret, LinkPurpose.CONFIRM_ADDRESS);
        account.confirm();
        acceptances.accept(account.subject());
        trail.record(Optional.of(account.id()), "account.confirmed", account.id());
    }
}
