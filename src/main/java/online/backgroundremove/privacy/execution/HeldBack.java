package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.RequestStep;
import online.backgroundremove.retention.LegalHolds;

/** Whether a legal hold stands in the way of an erasure (GDPR Art. 17(3)(e)): then it is put off to the end of the hold. */
@ApplicationScoped
public class HeldBack {

    @Inject
    private LegalHolds holds;

    /** What a step says that was put off. */
    Optional<StepOutcome> of(PrivacyRequest request) {
        return holds.heldUntil(request.subject()).map(until -> StepOutcome.done(0, RequestStep.PUT_OFF + until));
    }
}
