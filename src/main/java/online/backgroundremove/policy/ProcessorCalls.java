package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Takes what is to be told to processors. Nobody waits for them: a timer tells them, and again until they have it. */
@ApplicationScoped
public class ProcessorCalls {

    @Inject
    private Processors processors;

    @Inject
    private WaitingCalls calls;

    @Inject
    private Clock clock;

    /**
     * Takes a call in the caller's transaction, and says under which id. What becomes of it, {@link CallEnded} tells.
     *
     * @throws ProcessorNotActive when nobody with this role may be told anything
     * @throws FieldNotAllowed when a field is not on the processor's list
     */
    @Transactional
    public UUID tell(ProcessorRole role, Map<String, String> fields) {
        Processor processor = processors.active(role).orElseThrow(() -> new ProcessorNotActive(role));
        ProcessorCall call = ProcessorCall.to(processor, fields);
        calls.add(new WaitingCall(call, clock.instant()));
        return call.id();
    }
}
