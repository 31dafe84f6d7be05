package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.policy.ContinuedUse;
import online.backgroundremove.retention.SubjectKeys;

/** What a sign-in writes, once it is clear who it is. A session is always a new one. */
@ApplicationScoped
public class Admission {

    /** Long enough to find the phone. */
    private static final Duration SECOND_STEP = Duration.ofMinutes(10);

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private Links links;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private SecondFactors factors;

    @Inject
    private SubjectKeys keys;

    @Inject
    private AuditTrail trail;

    @Inject
    private ContinuedUse use;

    @Inject
    private Clock clock;

    /** @param checked as it was when its password was compared */
    @Transactional
    public SignInStep afterPassword(Account checked, boolean remembered, String browser) {
        Account account = usable(checked.id());
        if (!account.passwordHash().equals(checked.passwordHash())) {
            throw new WrongCredentials();
        }
        if (factors.isOn(account.id())) {
            IssuedLink ticket = links.issue(account.id(), LinkPurpose.SECOND_STEP, SECOND_STEP);
            return new SignInStep.CodeNeeded(ticket.secret());
        }
        return begin(account, new SignInProof(false, remembered), browser);
    }

    /** Whose second step it is. */
    @Transactional
    public UUID owner(Secret ticket) {
        return links.look(ticket, LinkPurpose.SECOND_STEP).account();
    }

    /** A wrong code leaves the ticket as it is. */
    @Transactional(dontRollbackOn = WrongCredentials.class)
    public SignInStep afterCode(Secret ticket, String code, boolean remembered, String browser) {
        Account account = usable(links.look(ticket, LinkPurpose.SECOND_STEP).account());
        if (!factors.accepts(account, code)) {
            trail.record(Optional.empty(), "account.wrong-code", account.id());
            throw new WrongCredentials();
        }
        links.use(ticket, LinkPurpose.SECOND_STEP);
        return begin(account, new SignInProof(true, remembered), browser);
    }

    private Account usable(UUID id) {
        Account account = accounts.byIdAlone(id).orElseThrow(WrongCredentials::new);
        byte[] reason = account.suspensionReason();
        if (reason != null) {
            throw new AccountSuspended(keys.open(account.subject(), reason));
        }
        if (!account.isActive()) {
            throw new WrongCredentials();
        }
        return account;
    }

    private SignInStep begin(Account account, SignInProof proof, String browser) {
        account.seen(clock.instant());
        use.note(account.subject());
        trail.record(Optional.of(account.id()), "account.signed-in", account.id());
        return new SignInStep.Done(sessions.begin(account, proof, browser), browsers.give(account.id()));
    }
}
