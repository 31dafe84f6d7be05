package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.RequestKind;
import online.backgroundremove.privacy.RequestLetters;

/** Tells the person, at the address that the request has kept sealed with a key of its own; nobody, where it has none. */
@ApplicationScoped
public class LetterStep implements StepWork {

    static final String KIND = "letter";

    @Inject
    private RequestLetters letters;

    @Inject
    private HeldBack heldBack;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        if (request.kind() != RequestKind.ERASURE) {
            letters.completed(request, "");
            return StepOutcome.done(0, "");
        }
        Optional<StepOutcome> held = heldBack.of(request);
        String receipt = "/api/v1/privacy/receipts/" + request.id();
        letters.tell(request, held.isPresent() ? "erasure-held" : "erasure-done", receipt, Map.of());
        return held.orElseGet(() -> StepOutcome.done(0, ""));
    }
}
