package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import online.backgroundremove.network.Caller;
import online.backgroundremove.network.Shares;
import online.backgroundremove.network.TooManyRequests;

/**
 * Slows down who guesses: so many tries for one account or address from one network at once, then one a minute; and so many
 * from one network, whoever they are for. A browser in which the owner has signed in before has its own tries, which nobody else
 * can use up, whatever network it is in. In memory, each node for itself; an address stays no longer than it takes for all tries
 * to come back.
 */
@ApplicationScoped
public class Tries {

    /** What is guessed. Each has its tries: a right password gives none back for codes. */
    enum Step {
        PASSWORD,
        CODE
    }

    private static final Duration PER_NETWORK = Duration.ofMinutes(10);
    private static final Duration PER_MAIL = Duration.ofHours(1);

    private final Shares<Target> targets;
    private final Shares<String> networks;
    private final Shares<Mail> mails;
    private final KnownBrowsers browsers;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Tries() {
        targets = null;
        networks = null;
        mails = null;
        browsers = null;
    }

    @Inject
    public Tries(AccountSettings settings, KnownBrowsers browsers, Clock clock) {
        this.browsers = browsers;
        targets = new Shares<>(settings.tries(), Duration.ofMinutes(settings.tries()), clock);
        networks = new Shares<>(settings.triesPerNetwork(), PER_NETWORK, clock);
        mails = new Shares<>(settings.tries(), PER_MAIL, clock);
    }

    /**
     * One more try to be somebody.
     *
     * @param whose the id of an account, or an address that has none
     * @throws TooManyRequests when it must wait
     */
    void begin(String whose, Step step, Caller caller) {
        Optional<String> known = browsers.number(whose, caller);
        if (known.isEmpty()) {
            networks.take(caller.network());
        }
        targets.take(new Target(whose, step, known.orElseGet(caller::network)));
    }

    /** It was them. */
    void succeed(String whose, Step step, Caller caller) {
        targets.restore(new Target(whose, step, browsers.number(whose, caller).orElseGet(caller::network)));
    }

    /**
     * One more request that may lead to a mail.
     *
     * @throws TooManyRequests when the network has asked too often
     */
    void ask(Caller caller) {
        networks.take(caller.network());
    }

    /**
     * Whether one more mail of this kind to this address is fair to its owner. Each kind for itself: whoever signs up with
     * another's address again and again cannot use up the letters for a new password, which get the owner in.
     */
    boolean mayWrite(EmailAddress to, LinkPurpose kind) {
        try {
            mails.take(new Mail(to.text(), kind));
            return true;
        } catch (TooManyRequests enough) {
            return false;
        }
    }

    /** @param from the number of a known browser, or a network */
    private record Target(String whose, Step step, String from) {}

    private record Mail(String to, LinkPurpose kind) {}
}
