package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.PrivacyRequests;
import online.backgroundremove.privacy.StepState;

/** Looks whether the copy was made; it may have been fetched already. */
@ApplicationScoped
public class ExportCheck implements StepWork, Verifying {

    static final String KIND = "exported";

    @Inject
    private PrivacyRequests requests;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        if (requests.steps(request.id()).stream()
                .noneMatch(step -> step.name().equals(ExportStep.KIND) && step.state() == StepState.DONE)) {
            throw new SomethingLeft("no copy");
        }
        return StepOutcome.done(0, "");
    }
}
