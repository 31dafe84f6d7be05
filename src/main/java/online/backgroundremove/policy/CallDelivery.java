package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells processors what waits for them: claims a call, sends it, removes it, with no transaction open in between. */
@ApplicationScoped
public class CallDelivery {

    private static final Logger LOG = Logger.getLogger(CallDelivery.class.getName());
    private static final int BATCH = 50;

    @Inject
    private WaitingCalls calls;

    @Inject
    private Processors processors;

    @Inject
    private ProcessorLine line;

    @Inject
    private CallSettings settings;

    @Inject
    private Instance<ProcessorDialect> dialects;

    @Inject
    private Clock clock;

    /** One round; what is due after it comes with the next. */
    public void deliver() {
        try {
            List<WaitingCall> due = calls.due(BATCH);
            boolean reachable = true;
            for (WaitingCall call : due) {
                reachable = reachable && (!calls.claim(call) || attempt(call));
            }
        } catch (RuntimeException databaseDown) {
            LOG.log(
                    Level.WARNING,
                    "Calls wait for the database: {0}",
                    databaseDown.getClass().getName());
        }
    }

    /** Whether the processor can be had; when not, the others wait for the next round, unclaimed. */
    private boolean attempt(WaitingCall call) {
        Optional<Processor> processor = processors.active(call.role());
        if (processor.isEmpty()) {
            calls.removeAll(call.role());
            return false;
        }
        CallOutcome outcome = send(call, processor.get());
        UUID id = call.id();
        if (outcome == CallOutcome.LATER && !call.isOlderThan(settings.giveUpAfter(), clock.instant())) {
            calls.postpone(id);
        } else {
            if (outcome != CallOutcome.TAKEN) {
                LOG.log(Level.WARNING, "Call {0} is given up: {1}", new Object[] {id, outcome});
            }
            calls.remove(id);
        }
        return outcome != CallOutcome.LATER;
    }

    private CallOutcome send(WaitingCall call, Processor processor) {
        try {
            ProcessorCall told = call.to(processor);
            return dialects.stream()
                    .filter(dialect -> dialect.kind().equals(processor.kind()))
                    .findFirst()
                    .map(dialect -> line.send(told.id(), dialect.write(told)))
                    .orElse(CallOutcome.REFUSED);
        } catch (FieldNotAllowed changed) {
            return CallOutcome.REFUSED;
        }
    }
}
