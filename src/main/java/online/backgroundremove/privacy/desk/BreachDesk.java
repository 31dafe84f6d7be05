package online.backgroundremove.privacy.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.privacy.breach.BreachNotice;
import online.backgroundremove.privacy.breach.BreachRegister;
import online.backgroundremove.privacy.breach.Incident;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** The register of breaches, for staff. */
@ApplicationScoped
@SeesRestricted(LawfulUse.LEGAL_CLAIM)
public class BreachDesk {

    @Inject
    private BreachRegister register;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The latest first. */
    @Transactional
    public List<BreachOnDesk> all(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        Instant now = clock.instant();
        return register.latest().stream()
                .map(breach -> new BreachOnDesk(breach, breach.hoursLeft(now), register.told(breach.id())))
                .toList();
    }

    /** Who was told of it, the latest first. */
    @Transactional
    public List<BreachNotice> affected(SignedIn actor, UUID breach) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return register.affected(breach);
    }

    @Transactional
    public void note(SignedIn actor, Incident incident, Optional<Instant> discovered) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        record(actor, "breach.noted", register.note(incident, discovered.orElseGet(clock::instant)));
    }

    @Transactional
    public void reported(SignedIn actor, UUID breach) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        register.reported(breach);
        record(actor, "breach.reported", breach);
    }

    @Transactional
    public void tellEverybody(SignedIn actor, UUID breach) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        register.tellEverybody(breach);
        record(actor, "breach.everybody-told", breach);
    }

    @Transactional
    public void tell(SignedIn actor, UUID breach, List<EmailAddress> addresses) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        register.tell(breach, addresses);
        record(actor, "breach.some-told", breach);
    }

    private void record(SignedIn actor, String act, UUID breach) {
        trail.record(Optional.of(actor.account()), act, breach);
    }
}
