package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.EmailAddress;

/**
 * Staff end a restriction whose reason is gone. The person is told why and from when, and has time to answer, before any of
 * their data is used again (GDPR Art. 18(3)). Owners of accounts need no notice: they ask by {@link OwnRequests}.
 */
@ApplicationScoped
public class Lifting {

    @Inject
    private PrivacyRequests requests;

    @Inject
    private SealedRequests sealed;

    @Inject
    private Accounts accounts;

    @Inject
    private Deadlines deadlines;

    @Inject
    private RequestLetters letters;

    @Inject
    private PrivacySettings settings;

    @Inject
    private Clock clock;

    /** Whether it is a restriction that stands, and is not being lifted. */
    @Transactional
    public boolean isPossible(PrivacyRequest restriction) {
        return restriction.kind() == RequestKind.RESTRICTION
                && restriction.state() == RequestState.COMPLETED
                && accounts.byId(restriction.subject().id())
                        .filter(account -> account.lifetime().isRestricted())
                        .isPresent()
                && requests.of(restriction.subject()).stream().noneMatch(Lifting::standsInTheWay);
    }

    /**
     * Tells the person, and lifts it when they have had their time.
     *
     * @param reason why, in words for the person
     * @return the request that lifts it
     * @throws WordsMissing when there is no reason
     * @throws NoSuchRequest when there is no restriction that can be lifted
     */
    @Transactional
    public UUID begin(UUID restriction, UUID by, String reason) {
        String words = WordsMissing.check(reason);
        PrivacyRequest standing =
                requests.locked(restriction).filter(this::isPossible).orElseThrow(NoSuchRequest::new);
        Account account = accounts.byId(standing.subject().id()).orElseThrow(NoSuchRequest::new);
        PrivacyRequest lifting = new PrivacyRequest(
                RequestKind.LIFTING,
                Origin.STAFF,
                new RequestClock(standing.clock().regime(), clock.instant()),
                account.locale(),
                settings.unconfirmedUntil(clock.instant()));
        approve(lifting, account, by, words);
        letters.announced(lifting, words);
        return lifting.id();
    }

    private void approve(PrivacyRequest lifting, Account account, UUID by, String words) {
        Instant now = clock.instant();
        EmailAddress address = accounts.emailOf(account);
        sealed.seal(lifting, address, new Contents(new Words(words, "", ""), Optional.empty()));
        lifting.awaitIdentity();
        requests.add(lifting);
        lifting.receive(account.subject(), now);
        deadlines.set(lifting);
        lifting.review();
        lifting.approve(Optional.of(by), Optional.of(settings.liftingAt(now)));
    }

    /** Another that lifts it, or a deletion, of which a legal hold may have kept something. */
    private static boolean standsInTheWay(PrivacyRequest other) {
        return switch (other.kind()) {
            case LIFTING -> !other.state().isOver();
            case ERASURE -> other.state() != RequestState.DENIED && other.state() != RequestState.WITHDRAWN;
            default -> false;
        };
    }
}
