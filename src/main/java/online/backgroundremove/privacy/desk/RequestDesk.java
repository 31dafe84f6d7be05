package online.backgroundremove.privacy.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.policy.Processor;
import online.backgroundremove.policy.Processors;
import online.backgroundremove.privacy.Deadlines;
import online.backgroundremove.privacy.HeldData;
import online.backgroundremove.privacy.HeldRows;
import online.backgroundremove.privacy.Lifting;
import online.backgroundremove.privacy.NoSuchRequest;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.PrivacyRequests;
import online.backgroundremove.privacy.RequestStep;
import online.backgroundremove.privacy.SealedRequests;
import online.backgroundremove.privacy.Words;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** Privacy requests, for staff to see. */
@ApplicationScoped
@SeesRestricted(LawfulUse.LEGAL_CLAIM)
public class RequestDesk {

    private static final int OPEN = 500;
    private static final int OVER = 50;

    @Inject
    private PrivacyRequests requests;

    @Inject
    private SealedRequests sealed;

    @Inject
    private Deadlines deadlines;

    @Inject
    private HeldData held;

    @Inject
    private Lifting lifting;

    @Inject
    private Processors processors;

    @Inject
    private AuditTrail trail;

    /** Those that are not over, the most urgent first. */
    @Transactional
    public List<RequestOnDesk> open(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return requests.open(OPEN).stream().map(this::onDesk).toList();
    }

    /** Those that ended last. */
    @Transactional
    public List<RequestOnDesk> over(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return requests.over(OVER).stream().map(this::onDesk).toList();
    }

    @Transactional
    public Optional<RequestOnDesk> find(SignedIn actor, UUID id) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return requests.find(id).map(this::onDesk);
    }

    @Transactional
    public List<RequestStep> steps(SignedIn actor, UUID id) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return requests.steps(id);
    }

    /** What the person wrote; recorded. */
    @Transactional
    public OpenedRequest read(SignedIn actor, UUID id) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        PrivacyRequest request = requests.find(id).orElseThrow(NoSuchRequest::new);
        trail.record(Optional.of(actor.account()), "request.read", id);
        return new OpenedRequest(
                sealed.address(request).map(EmailAddress::text).orElse(""),
                sealed.words(request).orElse(Words.NONE),
                sealed.agent(request));
    }

    /** How much each store holds, and what an erasure would leave; nothing is changed. Recorded. */
    @Transactional
    public List<HeldRows> held(SignedIn actor, UUID id) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        PrivacyRequest request = requests.find(id).orElseThrow(NoSuchRequest::new);
        trail.record(Optional.of(actor.account()), "request.looked-up", id);
        return held.of(request.subject());
    }

    /** Whether it is a restriction that staff can end. */
    @Transactional
    public boolean canBeLifted(SignedIn actor, UUID id) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return requests.find(id).filter(lifting::isPossible).isPresent();
    }

    /** Everybody else who may hold something. */
    public List<Processor> processors(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return processors.all();
    }

    private RequestOnDesk onDesk(PrivacyRequest request) {
        return new RequestOnDesk(request, deadlines.day(request.clock().receivedAt()), deadlines.today());
    }
}
