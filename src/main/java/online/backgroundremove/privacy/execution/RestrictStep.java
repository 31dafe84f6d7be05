package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.retention.Registry;

/** Restricts what one feature holds. */
@ApplicationScoped
public class RestrictStep implements StepWork {

    static final String KIND = "restrict";

    @Inject
    private Registry registry;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        registry.holder(what).restrict(request.subject(), true);
        return StepOutcome.done(0, "");
    }
}
