package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.network.Allowance;
import online.backgroundremove.network.Caller;
import online.backgroundremove.network.Shares;
import online.backgroundremove.network.TooManyRequests;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** Takes requests from everybody: without an account, and without telling whether there is one. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class RequestIntake {

    /** Letters to one address in an hour that strangers can cause by naming it. */
    private static final int CODES = 5;

    private final Shares<String> networks;
    private final Shares<String> mails;

    @Inject
    private PrivacyRequests requests;

    @Inject
    private SealedRequests sealed;

    @Inject
    private IdentityCodes codes;

    @Inject
    private RequestLetters letters;

    @Inject
    private PrivacySettings settings;

    @Inject
    private Clock clock;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected RequestIntake() {
        this.networks = null;
        this.mails = null;
    }

    @Inject
    @SuppressWarnings("NullAway.Init") // the rest is injected
    public RequestIntake(CodeSettings limits, Clock time) {
        this.networks = new Shares<>(limits.requestsPerHour(), Duration.ofHours(1), time);
        this.mails = new Shares<>(CODES, Duration.ofHours(1), time);
    }

    /**
     * Takes a request, and mails a code.
     *
     * @param network as {@link Caller#network()} has it
     * @param locale the language of the letters
     * @return the request's number, also where the address has had too many letters and nothing is kept
     * @throws TooManyRequests when the network has made too many
     */
    @Transactional
    public UUID ask(Wish wish, String network, Locale locale) {
        networks.take(network);
        if (!mayBeWritten(wish.asker())) {
            return UUID.randomUUID();
        }
        Instant now = clock.instant();
        PrivacyRequest request = new PrivacyRequest(
                wish.kind(),
                wish.agent().isPresent() ? Origin.AGENT : Origin.FORM,
                new RequestClock(wish.place(), now),
                locale,
                settings.unconfirmedUntil(now));
        sealed.seal(request, wish.person(), new Contents(wish.words(), wish.agent()));
        if (wish.agent().isEmpty()) {
            request.awaitIdentity();
        }
        requests.add(request);
        String template = wish.agent().isPresent() ? "privacy-agent-code" : "privacy-code";
        letters.code(request, wish.asker(), template, codes.issue(request.id()));
        return request.id();
    }

    /** What a network has left of its requests. */
    public Allowance allowance(String network) {
        return networks.left(network);
    }

    /** Nobody's mailbox can be filled by typing their address here. */
    boolean mayBeWritten(EmailAddress address) {
        try {
            mails.take(address.text());
            return true;
        } catch (TooManyRequests enough) {
            return false;
        }
    }
}
