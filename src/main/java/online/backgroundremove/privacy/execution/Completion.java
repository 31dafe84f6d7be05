package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.PrivacyRequests;
import online.backgroundremove.privacy.PrivacySettings;
import online.backgroundremove.privacy.RequestKind;
import online.backgroundremove.privacy.RequestState;
import online.backgroundremove.privacy.RequestStep;
import online.backgroundremove.privacy.StepState;

/** The end of a request: from being verified only, with every step done and every processor's evidence there. */
@ApplicationScoped
public class Completion {

    private static final Logger LOG = Logger.getLogger(Completion.class.getName());

    @Inject
    private PrivacyRequests requests;

    @Inject
    private PrivacySettings settings;

    @Inject
    private Remains remains;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Nothing happens where somebody else has completed it, or something is still to be done. */
    @Transactional(TxType.REQUIRES_NEW)
    public void complete(UUID id) {
        Optional<PrivacyRequest> found =
                requests.locked(id).filter(request -> request.state() == RequestState.VERIFYING);
        List<RequestStep> steps = requests.steps(id);
        if (found.isEmpty() || steps.isEmpty() || !steps.stream().allMatch(Completion::isShown)) {
            return;
        }
        PrivacyRequest request = found.get();
        boolean retained = request.kind() == RequestKind.ERASURE && remains.areRetention(request);
        request.complete(retained, settings.ending(clock.instant()));
        trail.record(Optional.empty(), "privacy.completed", id);
        LOG.log(Level.INFO, "Request {0} is completed", id);
    }

    private static boolean isShown(RequestStep step) {
        boolean processor = step.name().startsWith(RequestStep.PROCESSOR + ":");
        return step.state() == StepState.DONE && (!processor || step.evidence().isPresent());
    }
}
