package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Erasures that a legal hold has put off: what was held back is done when the hold is over. */
@ApplicationScoped
public class HeldErasures {

    private static final Logger LOG = Logger.getLogger(HeldErasures.class.getName());

    @Inject
    private Attempts attempts;

    void round() {
        attempts.heldBack().forEach(this::goOn);
    }

    private void goOn(UUID request) {
        try {
            for (UUID step : attempts.heldSteps(request)) {
                if (!attempts.repeat(request, step)) {
                    return;
                }
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Request {0} waits after its hold: {1}", new Object[] {
                request, failure.getClass().getName()
            });
        }
    }
}
