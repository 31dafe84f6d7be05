package online.backgroundremove.privacy.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.privacy.Decisions;
import online.backgroundremove.privacy.DenialReason;
import online.backgroundremove.privacy.HandWork;
import online.backgroundremove.privacy.Lifting;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** What staff decide about privacy requests. */
@ApplicationScoped
@SeesRestricted(LawfulUse.LEGAL_CLAIM)
public class DecisionDesk {

    @Inject
    private Decisions decisions;

    @Inject
    private HandWork handWork;

    @Inject
    private Lifting lifting;

    @Inject
    private AuditTrail trail;

    @Transactional
    public void approve(SignedIn actor, UUID request) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        decisions.approve(request, actor.account());
        record(actor, "request.approved", request);
    }

    @Transactional
    public void deny(SignedIn actor, UUID request, DenialReason why, String more) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        decisions.deny(request, actor.account(), why, more);
        record(actor, "request.denied", request);
    }

    @Transactional
    public void extend(SignedIn actor, UUID request, String reason) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        decisions.extend(request, reason);
        record(actor, "request.extended", request);
    }

    @Transactional
    public void hold(SignedIn actor, UUID request, String question) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        decisions.hold(request, question);
        record(actor, "request.held", request);
    }

    @Transactional
    public void resume(SignedIn actor, UUID request) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        decisions.resume(request);
        record(actor, "request.resumed", request);
    }

    /** A step was done by hand. */
    @Transactional
    public void stepDone(SignedIn actor, UUID request, UUID step, String evidence) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        handWork.done(request, step, evidence);
        record(actor, "request.step-done", request);
    }

    /** Ends a restriction, after the person was told. */
    @Transactional
    public UUID lift(SignedIn actor, UUID restriction, String reason) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        UUID request = lifting.begin(restriction, actor.account(), reason);
        record(actor, "request.lifting", request);
        return request;
    }

    private void record(SignedIn actor, String act, UUID request) {
        trail.record(Optional.of(actor.account()), act, request);
    }
}
