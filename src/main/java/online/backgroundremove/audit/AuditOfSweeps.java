package online.backgroundremove.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import online.backgroundremove.retention.Swept;

/** Writes down that something was deleted, and that something could not be. */
@ApplicationScoped
public class AuditOfSweeps {

    @Inject
    private AuditTrail trail;

    void record(@Observes Swept swept) {
        if (swept.failed()) {
            trail.record(Optional.empty(), "retention.failed", swept.run());
        } else if (swept.rows() > 0) {
            trail.record(Optional.empty(), "retention.swept", swept.run());
        }
    }
}
