package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.Subject;

/** What happens when it is clear who asks: the clock runs, and both sides are told. */
@ApplicationScoped
public class Reception {

    @Inject
    private Deadlines deadlines;

    @Inject
    private RequestLetters letters;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * In the caller's transaction.
     *
     * @param by the account that asked; empty where somebody without one did
     */
    void receive(PrivacyRequest request, Subject about, Optional<UUID> by) {
        request.receive(about, clock.instant());
        deadlines.set(request);
        letters.received(request);
        trail.record(by, "request.received", request.id());
    }
}
