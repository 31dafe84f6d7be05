package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import online.backgroundremove.network.Caller;
import online.backgroundremove.network.Shares;
import online.backgroundremove.network.TooManyRequests;

/**
 * Slows down who guesses: so many tries for one address from one network at once, then one a minute; and so many from one
 * network, whoever they are for. Nobody is locked out by what others do from elsewhere. In memory, each node for itself; the
 * address stays no longer than it takes for all tries to come back.
 */
@ApplicationScoped
public class Tries {

    private static final Duration PER_NETWORK = Duration.ofMinutes(10);
    private static final Duration PER_MAIL = Duration.ofHours(1);

    private final Shares<Target> targets;
    private final Shares<String> networks;
    private final Shares<String> mails;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Tries() {
        targets = null;
        networks = null;
        mails = null;
    }

    @Inject
    public Tries(AccountSettings settings, Clock clock) {
        targets = new Shares<>(settings.tries(), Duration.ofMinutes(settings.tries()), clock);
        networks = new Shares<>(settings.triesPerNetwork(), PER_NETWORK, clock);
        mails = new Shares<>(settings.tries(), PER_MAIL, clock);
    }

    /**
     * One more try to be somebody.
     *
     * @param whose an address or the id of an account
     * @throws TooManyRequests when it must wait
     */
    void begin(String whose, Caller caller) {
        networks.take(caller.network());
        targets.take(new Target(whose, caller.network()));
    }

    /** It was them. */
    void succeed(String whose, Caller caller) {
        targets.restore(new Target(whose, caller.network()));
    }

    /**
     * One more request that may lead to a mail.
     *
     * @throws TooManyRequests when the network has asked too often
     */
    void ask(Caller caller) {
        networks.take(caller.network());
    }

    /** Whether one more mail to this address is fair to its owner. */
    boolean mayWrite(EmailAddress to) {
        try {
            mails.take(to.text());
            return true;
        } catch (TooManyRequests enough) {
            return false;
        }
    }

    private record Target(String whose, String network) {}
}
