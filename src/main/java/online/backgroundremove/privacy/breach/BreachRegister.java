package online.backgroundremove.privacy.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.privacy.NoSuchRequest;
import online.backgroundremove.retention.Subject;

/** What is noted about breaches; who may do that is not decided here. */
@ApplicationScoped
public class BreachRegister {

    private static final int SHOWN = 100;

    @Inject
    private Breaches breaches;

    @Inject
    private BreachLetters letters;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /** @throws InvalidIncident when it was discovered in the future */
    @Transactional
    public UUID note(Incident incident, Instant discovered) {
        if (discovered.isAfter(clock.instant())) {
            throw new InvalidIncident();
        }
        Breach breach = new Breach(incident, discovered);
        breaches.add(breach);
        return breach.id();
    }

    /** The latest first. */
    @Transactional
    public List<Breach> latest() {
        return breaches.latest(SHOWN);
    }

    /** How many people were told. */
    @Transactional
    public long told(UUID breach) {
        return breaches.told(breach);
    }

    /** Whom it concerns, as far as they were told; the latest first. */
    @Transactional
    public List<BreachNotice> affected(UUID breach) {
        return breaches.notices(breach, SHOWN);
    }

    /** The authority was told. */
    @Transactional
    public void reported(UUID breach) {
        locked(breach).report(clock.instant());
    }

    /** Everybody who has an account is told, a moment later. */
    @Transactional
    public void tellEverybody(UUID breach) {
        locked(breach).tellEverybody(clock.instant());
    }

    /** These people are told, by their accounts where they have one; nobody twice. */
    @Transactional
    public void tell(UUID id, List<EmailAddress> addresses) {
        Breach breach = locked(id);
        for (EmailAddress address : addresses) {
            Optional<Account> account = accounts.byEmail(address);
            Subject subject = account.map(Account::subject).orElseGet(Subject::fresh);
            if (account.isEmpty() || !breaches.isTold(breach, subject)) {
                letters.tell(breach, subject, address);
            }
        }
    }

    private Breach locked(UUID id) {
        return breaches.locked(id).orElseThrow(NoSuchRequest::new);
    }
}
