package online.backgroundremove.privacy.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.contact.Letter;
import online.backgroundremove.contact.Outbox;
import online.backgroundremove.privacy.LetterSettings;
import online.backgroundremove.privacy.PrivacySettings;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** Tells people of breaches. A notice and its letter are stored together, so that nobody is told twice or not at all. */
@ApplicationScoped
@SeesRestricted(LawfulUse.LEGAL_CLAIM)
public class BreachLetters {

    private static final int BATCH = 100;

    @Inject
    private Breaches breaches;

    @Inject
    private Accounts accounts;

    @Inject
    private Outbox outbox;

    @Inject
    private PrivacySettings settings;

    @Inject
    private LetterSettings words;

    @Inject
    private Clock clock;

    /** In the caller's transaction. */
    void tell(Breach breach, Subject subject, EmailAddress address) {
        tell(breach, subject, address, Locale.ENGLISH);
    }

    /**
     * The next of those who have an account, of each breach of which everybody is told; in a transaction of its own, alone.
     *
     * @return how many there were
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int tellNext() {
        int told = 0;
        for (UUID id : breaches.forEverybody()) {
            Breach breach = breaches.locked(id).orElseThrow();
            List<Account> next = breaches.untold(breach, BATCH);
            next.forEach(account -> tell(breach, account.subject(), accounts.emailOf(account), account.locale()));
            told += next.size();
        }
        return told;
    }

    private void tell(Breach breach, Subject subject, EmailAddress address, Locale locale) {
        Instant now = clock.instant();
        breaches.add(new BreachNotice(
                breach, subject, Lifetime.until(now, settings.ending(now).forgotten())));
        Incident incident = breach.incident();
        Map<String, String> values = Map.of(
                "what", incident.what(),
                "consequences", incident.consequences(),
                "measures", incident.measures(),
                "contact", words.desk(),
                "authority", words.authority());
        outbox.send(new Letter(subject, address.text(), "breach-notice", values, locale));
    }
}
