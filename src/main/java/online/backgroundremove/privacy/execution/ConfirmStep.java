package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.policy.ProcessorRole;
import online.backgroundremove.privacy.PrivacyRequest;

/** Waits until a processor has what it was told. One that refuses is an operator's matter: the request is not completed. */
@ApplicationScoped
public class ConfirmStep implements StepWork {

    static final String KIND = "confirm";

    @Inject
    private ToldProcessors told;

    @Inject
    private HeldBack heldBack;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        return heldBack.of(request).orElseGet(() -> confirmed(request, ProcessorRole.valueOf(what)));
    }

    private StepOutcome confirmed(PrivacyRequest request, ProcessorRole role) {
        ToldProcessor call = told.of(request, role).orElseThrow(() -> new ProcessorRefuses(role));
        return switch (call.outcome()) {
            case LATER -> StepOutcome.notYet();
            case TAKEN -> StepOutcome.done(0, "call " + call.id() + " taken " + call.changedAt());
            case REFUSED -> throw new ProcessorRefuses(role);
        };
    }
}
