package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.consent.Objections;
import online.backgroundremove.privacy.PrivacyRequest;

/** The person is no longer part of statistics; that is done the moment it is written. */
@ApplicationScoped
public class ObjectionStep implements StepWork {

    static final String KIND = "objection";

    @Inject
    private Objections objections;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        objections.begin(request.subject().id());
        return StepOutcome.done(1, "");
    }
}
