package online.backgroundremove.privacy.execution;

import jakarta.inject.Inject;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.retention.Registry;

/** Restricts what one feature holds, or lets it be used again. */
abstract class StoreRestriction implements StepWork {

    private final String kind;
    private final boolean restricted;

    @Inject
    private Registry registry;

    @SuppressWarnings("NullAway.Init") // the rest is injected
    StoreRestriction(String kind, boolean restricted) {
        this.kind = kind;
        this.restricted = restricted;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        registry.holder(what).restrict(request.subject(), restricted);
        return StepOutcome.done(0, "");
    }
}
