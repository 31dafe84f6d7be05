package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.network.Caller;
import online.backgroundremove.network.TooManyRequests;
import online.backgroundremove.policy.Acceptances;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** A new password by a link to the account's address. Whether there is such an account, only that address learns. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class PasswordReset {

    @Inject
    private Accounts accounts;

    @Inject
    private Links links;

    @Inject
    private AccountLetters letters;

    @Inject
    private AccountSettings settings;

    @Inject
    private Tries tries;

    @Inject
    private PasswordRules rules;

    @Inject
    private NewPassword newPassword;

    @Inject
    private Acceptances acceptances;

    @Inject
    private AuditTrail trail;

    /**
     * Sends the link, if there is such an account.
     *
     * @throws TooManyRequests when the network has asked too often
     */
    @Transactional
    public void ask(EmailAddress email, Caller caller) {
        tries.ask(caller);
        if (!tries.mayWrite(email, LinkPurpose.RESET_PASSWORD)) {
            return;
        }
        accounts.byEmail(email).ifPresent(account -> {
            IssuedLink link = links.issue(account.id(), LinkPurpose.RESET_PASSWORD, settings.resetLasts());
            letters.send(account, "reset-password", "/reset", link);
            trail.record(Optional.empty(), "account.reset-asked", account.id());
        });
    }

    /**
     * Sets the password and ends all sessions. The link has also shown that the address is theirs.
     *
     * @throws LinkExpired when the link was used, or is over
     * @throws WeakPassword with advice; the link still works
     */
    @Transactional
    public void set(Secret secret, Password password, Locale locale) {
        SingleUseLink link = links.look(secret, LinkPurpose.RESET_PASSWORD);
        Account account = accounts.byIdAlone(link.account()).orElseThrow(LinkExpired::new);
        rules.check(password, accounts.emailOf(account), locale);
        links.use(secret, LinkPurpose.RESET_PASSWORD);
        account.confirm();
        acceptances.accept(account.subject());
        newPassword.set(account, password, "account.password-reset");
    }
}
