package online.backgroundremove.privacy;

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
import online.backgroundremove.account.NotAllowed;
import online.backgroundremove.account.Reauthentication;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.account.key.Program;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** What owners of accounts ask for, see of it, and take back. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class OwnRequests {

    @Inject
    private PrivacyRequests requests;

    @Inject
    private SealedRequests sealed;

    @Inject
    private Accounts accounts;

    @Inject
    private Reception reception;

    @Inject
    private RequestLetters letters;

    @Inject
    private PrivacySettings settings;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Asks, after {@link Reauthentication}. All but corrections are approved at once, since it is clear who asks.
     *
     * @throws AlreadyAsked when one of this kind is on its way
     */
    @Transactional
    public UUID ask(SignedIn owner, OwnWish wish) {
        PrivacyRequest request = receive(owner.account(), wish, Origin.ACCOUNT);
        request.review();
        if (request.kind() != RequestKind.CORRECTION) {
            Optional<Instant> notBefore =
                    wish.waits() ? Optional.of(settings.coolOffUntil(clock.instant())) : Optional.empty();
            request.approve(Optional.empty(), notBefore);
            letters.approved(request);
            trail.record(Optional.empty(), "request.approved", request.id());
        }
        return request.id();
    }

    /**
     * Asks by a key, which shows whose it is but may have been lost: somebody looks at it.
     *
     * @throws AlreadyAsked when one of this kind is on its way
     */
    @Transactional
    public PrivacyRequest ask(Program program, OwnWish wish) {
        return receive(program.account(), wish, Origin.KEY);
    }

    /** Whether the use of their data is restricted. */
    @Transactional
    public boolean isRestricted(SignedIn owner) {
        return accounts.byId(owner.account())
                .filter(account -> account.lifetime().isRestricted())
                .isPresent();
    }

    /** The newest first. */
    @Transactional
    public List<PrivacyRequest> of(UUID account) {
        return requests.of(new Subject(account));
    }

    /**
     * Takes one back.
     *
     * @throws IllegalTransition when it is being carried out, or over
     */
    @Transactional
    public void cancel(SignedIn owner, UUID id) {
        PrivacyRequest request = requests.locked(id)
                .filter(one -> one.subject().id().equals(owner.account()) && one.origin() != Origin.STAFF)
                .orElseThrow(NotAllowed::new);
        request.withdraw(settings.ending(clock.instant()));
        trail.record(Optional.of(owner.account()), "request.withdrawn", id);
    }

    private PrivacyRequest receive(UUID owner, OwnWish wish, Origin origin) {
        Account account = accounts.byId(owner).orElseThrow(NotAllowed::new);
        boolean asked = requests.of(account.subject()).stream()
                .anyMatch(one -> one.kind() == wish.kind() && !one.state().isOver());
        if (asked) {
            throw new AlreadyAsked();
        }
        Instant now = clock.instant();
        PrivacyRequest request = new PrivacyRequest(
                wish.kind(),
                origin,
                new RequestClock(wish.place(), now),
                account.locale(),
                settings.unconfirmedUntil(now));
        sealed.seal(request, accounts.emailOf(account), new Contents(wish.words(), Optional.empty()));
        request.awaitIdentity();
        requests.add(request);
        reception.receive(request, account.subject(), Optional.of(owner));
        return request;
    }
}
