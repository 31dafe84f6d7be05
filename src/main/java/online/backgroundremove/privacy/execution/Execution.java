package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/**
 * Carries out what was approved, step by step, and goes on where a crash or a failure has left it. Several nodes may do that at
 * once: a step is done by whoever holds its request.
 */
@ApplicationScoped
@SeesRestricted(LawfulUse.LEGAL_CLAIM)
public class Execution {

    private static final Logger LOG = Logger.getLogger(Execution.class.getName());

    @Inject
    private Attempts attempts;

    @Inject
    private Completion completion;

    @Inject
    private Restoration restoration;

    @Inject
    private HeldErasures held;

    /** One round; what is not done in it waits for a later one. */
    public void round() {
        if (restoration.isUnderWay()) {
            return;
        }
        try {
            attempts.due().forEach(this::carryOut);
            held.round();
        } catch (RuntimeException databaseDown) {
            LOG.log(
                    Level.WARNING,
                    "Requests wait for the database: {0}",
                    databaseDown.getClass().getName());
        }
    }

    private void carryOut(UUID request) {
        for (UUID step : attempts.begin(request)) {
            if (!attempt(request, step)) {
                return;
            }
        }
        completion.complete(request);
    }

    private boolean attempt(UUID request, UUID step) {
        try {
            attempts.beginVerification(request, step);
            return attempts.attempt(request, step);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Request {0} waits after a failure in step {1}: {2}", new Object[] {
                request, step, failure.getClass().getName()
            });
            attempts.fail(request, step, failure.getClass());
            return false;
        }
    }
}
