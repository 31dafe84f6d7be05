package online.backgroundremove.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.network.Caller;
import online.backgroundremove.network.FairLimits;
import online.backgroundremove.network.TooManyRequests;
import online.backgroundremove.policy.ProcessorRole;
import online.backgroundremove.policy.Processors;

/** Somebody chooses, and is held to nothing else from the next request on. */
@ApplicationScoped
public class PrivacyChoice {

    @Inject
    private Choices choices;

    @Inject
    private Objections objections;

    @Inject
    private CountingSettings settings;

    @Inject
    private Processors processors;

    @Inject
    private FairLimits limits;

    /**
     * Records a decision for the browser, and for the account of who is signed in.
     *
     * @param network as {@link Caller#network()} has it
     * @return the browser's number: the one it had, or a new one
     * @throws TooManyRequests when the network has made too many choices
     */
    @Transactional
    public UUID make(Chooser chooser, Decision decision, String network) {
        limits.choice(network);
        UUID browser = chooser.browser().orElseGet(UUID::randomUUID);
        choices.add(browser, decision, chooser);
        chooser.account().ifPresent(account -> {
            choices.add(account, decision, chooser);
            if (decision == Decision.OBJECTED) {
                objections.begin(account);
            } else if (decision == Decision.LIFTED) {
                objections.end(account);
            }
        });
        return browser;
    }

    /** What is allowed. Where browser and account say different things, the stricter holds. */
    @Transactional
    public Standing standing(Chooser chooser) {
        boolean objected = chooser.browser().map(choices::hasObjected).orElse(false)
                || chooser.account().map(objections::standsFor).orElse(false);
        Optional<Decision> analytics = chooser.subjects()
                .flatMap(subject -> choices.aboutAnalytics(subject).stream())
                .map(Choice::decision)
                .reduce((one, other) -> one == Decision.GIVEN ? other : one);
        return new Standing(chooser.signal(), objected, analytics, asking(chooser.region()));
    }

    /** Nobody is asked about a service that the policy does not name yet. */
    private Asking asking(Region region) {
        Asking asking = settings.asking(region);
        return asking != Asking.NOBODY && processors.isWaiting(ProcessorRole.ANALYTICS) ? Asking.NOBODY : asking;
    }

    /** An account whose owner's browser sends the signal has refused; that is recorded once. */
    @Transactional
    public void heed(Chooser chooser) {
        chooser.account()
                .filter(account -> chooser.signal())
                .filter(account -> choices.aboutAnalytics(account)
                        .filter(choice -> choice.decision() != Decision.GIVEN && choice.isBySignal())
                        .isEmpty())
                .ifPresent(account -> choices.add(account, Decision.REFUSED, chooser));
    }
}
