package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.policy.ProcessorCalls;
import online.backgroundremove.policy.ProcessorHolding;
import online.backgroundremove.policy.ProcessorRole;
import online.backgroundremove.privacy.PrivacyRequest;

/** Tells a processor to forget the person, as long as we know by what name it knows them. */
@ApplicationScoped
public class TellStep implements StepWork {

    static final String KIND = "tell";
    static final String NOBODY = "holds nothing that leads to the person";

    @Inject
    private Instance<ProcessorHolding> holdings;

    @Inject
    private ProcessorCalls calls;

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
        ProcessorRole role = ProcessorRole.valueOf(what);
        Optional<ProcessorHolding> holding = holdings.stream()
                .filter(known -> known.role() == role && known.holds(request.subject()))
                .findFirst();
        if (holding.isEmpty()) {
            return StepOutcome.done(0, NOBODY);
        }
        return heldBack.of(request).orElseGet(() -> tell(request, holding.get()));
    }

    private StepOutcome tell(PrivacyRequest request, ProcessorHolding holding) {
        UUID call = calls.tell(holding.role(), holding.erasure(request.subject()));
        told.add(call, request, holding.role());
        return StepOutcome.done(0, "call " + call);
    }
}
