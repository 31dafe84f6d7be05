package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** What a sign-up writes: an account that is not confirmed, and a letter; or only a letter, to whoever has one already. */
@ApplicationScoped
public class Registration {

    @Inject
    private Accounts accounts;

    @Inject
    private Links links;

    @Inject
    private AccountLetters letters;

    @Inject
    private AccountSettings settings;

    @Inject
    private SubjectKeys keys;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Nothing tells the caller which of the two it was. */
    @Transactional
    public void register(EmailAddress email, String passwordHash, Locale locale) {
        Optional<Account> known = accounts.byEmail(email).flatMap(account -> accounts.byIdAlone(account.id()));
        if (known.isEmpty()) {
            Account account = create(email, passwordHash, locale);
            askToConfirm(account);
        } else if (known.get().state() == AccountState.PENDING) {
            // Whoever was first may not have been the owner of the address: the last password counts, and the link of
            // the one before is void. Nobody has signed in yet. A link for a new password stays: only the address's
            // owner has it, and strangers shall not take it away.
            known.get().changePassword(passwordHash);
            askToConfirm(known.get());
        } else {
            letters.tell(known.get(), "already-registered", "/forgotten");
        }
    }

    /** Sends the link again. */
    @Transactional
    public void remind(EmailAddress email) {
        accounts.byEmail(email)
                .filter(account -> account.state() == AccountState.PENDING)
                .ifPresent(this::askToConfirm);
    }

    private Account create(EmailAddress email, String passwordHash, Locale locale) {
        Subject subject = Subject.fresh();
        Instant now = clock.instant();
        Lifetime lifetime = Lifetime.until(now, now.plus(settings.unconfirmed()));
        Account account = new Account(subject, new SealedEmail(email, subject, keys), passwordHash, locale, lifetime);
        accounts.add(account);
        trail.record(Optional.of(account.id()), "account.signed-up", account.id());
        return account;
    }

    private void askToConfirm(Account account) {
        IssuedLink link = links.issue(account.id(), LinkPurpose.CONFIRM_ADDRESS, settings.linkLasts());
        letters.send(account, "confirm-address", "/confirm", link);
    }
}
