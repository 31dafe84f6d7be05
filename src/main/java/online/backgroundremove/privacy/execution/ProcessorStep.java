package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import online.backgroundremove.policy.Processor;
import online.backgroundremove.policy.ProcessorRole;
import online.backgroundremove.policy.Processors;
import online.backgroundremove.policy.RelaySettings;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.RequestStep;

/**
 * What somebody else holds of the person. Who gets nothing that leads to a person needs no telling; whose logs end by
 * themselves, not either; all others are asked by hand, and the request waits until somebody notes what shows it.
 */
@ApplicationScoped
public class ProcessorStep implements StepWork {

    @Inject
    private Processors processors;

    @Inject
    private RelaySettings relay;

    @Inject
    private HeldBack heldBack;

    @Inject
    private Clock clock;

    static String name(Processor processor) {
        return RequestStep.PROCESSOR + ":" + processor.role();
    }

    @Override
    public String kind() {
        return RequestStep.PROCESSOR;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        ProcessorRole role = ProcessorRole.valueOf(what);
        Optional<Processor> processor =
                processors.all().stream().filter(known -> known.role() == role).findFirst();
        return heldBack.of(request)
                .orElseGet(() -> processor
                        .filter(known -> !known.role().knowsPeople())
                        .map(known -> StepOutcome.done(0, known.rights().erase()))
                        .or(() -> relay.logsKept().map(this::endsByItself))
                        .orElseGet(StepOutcome::notYet));
    }

    /** The day after the last on which something that was sent today can still be in a log. */
    private StepOutcome endsByItself(Period kept) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return StepOutcome.done(
                0, "its logs of letters end by " + today.plus(kept).plusDays(1));
    }
}
