package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Steps that somebody does by hand, with what shows that they did: corrections, and whatever a processor has to be asked for. */
@ApplicationScoped
public class HandWork {

    private static final String EVIDENCE = "[\\w-]{1,60}";

    @Inject
    private PrivacyRequests requests;

    @Inject
    private Corrections corrections;

    @Inject
    private Clock clock;

    /**
     * A step was done. Nothing happens where it was done before, or is not one that is done by hand.
     *
     * @param evidence a number that shows it, such as that of a ticket; nothing about the person
     * @throws WordsMissing when there is none
     */
    @Transactional
    public void done(UUID id, UUID step, String evidence) {
        PrivacyRequest request = requests.locked(id).orElseThrow(NoSuchRequest::new);
        String shown = WordsMissing.check(evidence.matches(EVIDENCE) ? evidence : "");
        requests.steps(id).stream()
                .filter(one -> one.id().equals(step) && one.waitsForHand())
                .forEach(one -> one.done(1, shown, clock.instant()));
        if (request.kind() == RequestKind.CORRECTION) {
            corrections.completeIfDone(request);
        }
    }
}
