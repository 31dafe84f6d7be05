package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.retention.Registry;

/** Lets what one feature holds be used again. */
@ApplicationScoped
public class LiftStep implements StepWork {

    static final String KIND = "lift";

    @Inject
    private Registry registry;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        registry.holder(what).restrict(request.subject(), false);
        return StepOutcome.done(0, "");
    }
}
