package online.backgroundremove.retention.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.HoldReason;
import online.backgroundremove.retention.LegalHolds;
import online.backgroundremove.retention.Subject;

/** Legal holds, as staff ask for, approve and end them. */
@ApplicationScoped
public class HoldDesk {

    private static final int HOLDS = 200;

    @Inject
    private LegalHolds holds;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The latest first. */
    @Transactional
    public List<HoldOnDesk> all(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        Instant now = clock.instant();
        return holds.latest(HOLDS).stream()
                .map(hold -> new HoldOnDesk(hold, hold.state(now), holds.words(hold), actor.account()))
                .toList();
    }

    @Transactional
    public void ask(SignedIn actor, Subject subject, HoldReason reason, String words, Instant until) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        UUID hold = holds.ask(subject, reason, words, until, actor.account());
        trail.record(Optional.of(actor.account()), "hold.asked", hold);
    }

    @Transactional
    public void approve(SignedIn actor, UUID hold) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        holds.approve(hold, actor.account());
        trail.record(Optional.of(actor.account()), "hold.approved", hold);
    }

    @Transactional
    public void end(SignedIn actor, UUID hold) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        holds.end(hold, actor.account());
        trail.record(Optional.of(actor.account()), "hold.ended", hold);
    }
}
