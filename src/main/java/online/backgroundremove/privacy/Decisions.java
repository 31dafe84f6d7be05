package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.privacy.clock.ExtensionNotPossible;

/** What is decided about a request; who may do that is not decided here. The person is told of each. */
@ApplicationScoped
public class Decisions {

    @Inject
    private PrivacyRequests requests;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Corrections corrections;

    @Inject
    private RequestLetters letters;

    @Inject
    private PrivacySettings settings;

    @Inject
    private Clock clock;

    /** @throws IllegalTransition when it cannot be decided now */
    @Transactional
    public void approve(UUID id, UUID by) {
        PrivacyRequest request = reviewed(id);
        request.approve(Optional.of(by), Optional.empty());
        letters.approved(request);
        if (request.kind() == RequestKind.CORRECTION) {
            corrections.begin(request);
        }
    }

    /**
     * Says no.
     *
     * @param more in words for the person; may be empty
     * @throws IllegalTransition when it cannot be decided now
     */
    @Transactional
    public void deny(UUID id, UUID by, DenialReason why, String more) {
        PrivacyRequest request = reviewed(id);
        request.deny(why, Optional.of(by), settings.ending(clock.instant()));
        letters.denied(request, PlainText.of(more));
    }

    /**
     * More time, once; the letter with the reason goes out with it.
     *
     * @throws WordsMissing when there is no reason
     * @throws ExtensionNotPossible when it was extended before, the law gives no more, or it is too late
     */
    @Transactional
    public void extend(UUID id, String reason) {
        PrivacyRequest request = found(id);
        if (request.state().isOver()) {
            throw new ExtensionNotPossible(ExtensionNotPossible.Why.NOT_RUNNING);
        }
        String words = WordsMissing.check(reason);
        deadlines.extend(request);
        letters.extended(request, words);
    }

    /**
     * Asks the person something; laws that allow it stop the clock.
     *
     * @throws WordsMissing when there is no question
     */
    @Transactional
    public void hold(UUID id, String question) {
        PrivacyRequest request = reviewed(id);
        String words = WordsMissing.check(question);
        request.hold(clock.instant());
        letters.asked(request, words);
    }

    /** It is clear now. */
    @Transactional
    public void resume(UUID id) {
        deadlines.resume(found(id));
    }

    /** What nobody has looked at before is being looked at now. */
    private PrivacyRequest reviewed(UUID id) {
        PrivacyRequest request = found(id);
        if (request.state() == RequestState.RECEIVED) {
            request.review();
        }
        return request;
    }

    private PrivacyRequest found(UUID id) {
        return requests.locked(id).orElseThrow(NoSuchRequest::new);
    }
}
