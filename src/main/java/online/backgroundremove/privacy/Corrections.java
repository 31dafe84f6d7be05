package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import online.backgroundremove.policy.Processors;

/** What people cannot correct themselves is corrected by hand: here, and with each processor, a step of its own each. */
@ApplicationScoped
public class Corrections {

    private static final String EVIDENCE = "[\\w-]{1,60}";

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
        List<String> names = new ArrayList<>(List.of("correction"));
        processors
                .all()
                .forEach(processor ->
                        names.add("processor " + processor.role().name().toLowerCase(Locale.ROOT)));
        for (String name : names) {
            requests.add(new RequestStep(request.id(), names.indexOf(name) + 1, name, clock.instant()));
        }
    }

    /**
     * A step was done. With the last of them, the request is done, and the person is told.
     *
     * @param evidence a number that shows it, such as that of a ticket; nothing about the person
     * @throws WordsMissing when there is none
     */
    @Transactional
    public void done(UUID id, UUID step, String evidence) {
        PrivacyRequest request = requests.locked(id)
                .filter(one -> one.kind() == RequestKind.CORRECTION)
                .orElseThrow(NoSuchRequest::new);
        String shown = WordsMissing.check(evidence.matches(EVIDENCE) ? evidence : "");
        Instant now = clock.instant();
        List<RequestStep> steps = requests.steps(id);
        steps.stream()
                .filter(one -> one.id().equals(step) && one.state() != StepState.DONE)
                .forEach(one -> one.done(1, shown, now));
        if (!request.state().isOver() && steps.stream().allMatch(one -> one.state() == StepState.DONE)) {
            request.beginVerification();
            request.complete(false, settings.ending(now));
            letters.completed(request, "");
        }
    }
}
