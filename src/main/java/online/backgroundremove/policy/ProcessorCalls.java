package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

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
     * Takes a call in the caller's transaction.
     *
     * @throws ProcessorNotActive when nobody with this role may be told anything
     * @throws FieldNotAllowed when a field is not on the processor's list
     */
    @Transactional
    public void tell(ProcessorRole role, Map<String, String> fields) {
        Processor processor = processors.active(role).orElseThrow(() -> new ProcessorNotActive(role));
        calls.add(new WaitingCall(ProcessorCall.to(processor, fields), clock.instant()));
    }
}
