package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import online.backgroundremove.policy.Processors;

/** What people cannot correct themselves is corrected by hand: here, and with each processor, a step of its own each. */
@ApplicationScoped
public class Corrections {

    @Inject
    private PrivacyRequests requests;

    @Inject
    private Processors processors;

    @Inject
    private RequestLetters letters;

    @Inject
    private PrivacySettings settings;

    @Inject
    private Clock clock;

    /** In the caller's transaction. */
    void begin(PrivacyRequest request) {
        request.beginExecution();
        List<String> names = new ArrayList<>(List.of(RequestStep.CORRECTION));
        processors.all().stream()
                .filter(processor -> processor.role().knowsPeople())
                .forEach(processor -> names.add(RequestStep.PROCESSOR + ":" + processor.role()));
        for (String name : names) {
            requests.add(new RequestStep(request.id(), names.indexOf(name) + 1, name, clock.instant()));
        }
    }

    /** With the last step, the request is done, and the person is told; in the caller's transaction. */
    void completeIfDone(PrivacyRequest request) {
        List<RequestStep> steps = requests.steps(request.id());
        if (!request.state().isOver() && steps.stream().allMatch(one -> one.state() == StepState.DONE)) {
            request.beginVerification();
            request.complete(false, settings.ending(clock.instant()));
            letters.completed(request, "");
        }
    }
}
