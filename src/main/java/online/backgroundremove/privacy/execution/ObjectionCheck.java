package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.consent.Objections;
import online.backgroundremove.privacy.PrivacyRequest;

/** Looks whether the objection stands. */
@ApplicationScoped
public class ObjectionCheck implements StepWork, Verifying {

    static final String KIND = "objected";

    @Inject
    private Objections objections;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        if (!objections.standsFor(request.subject().id())) {
            throw new SomethingLeft("no objection");
        }
        return StepOutcome.done(0, "");
    }
}
