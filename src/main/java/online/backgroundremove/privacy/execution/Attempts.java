package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import online.backgroundremove.account.data.AccountEnding;
import online.backgroundremove.privacy.DenialReason;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.PrivacyRequests;
import online.backgroundremove.privacy.PrivacySettings;
import online.backgroundremove.privacy.RequestKind;
import online.backgroundremove.privacy.RequestLetters;
import online.backgroundremove.privacy.RequestState;
import online.backgroundremove.privacy.RequestStep;
import online.backgroundremove.privacy.StepState;

/** The transactions of which carrying out a request consists: each step has its own, so that a crash loses none that is done. */
@ApplicationScoped
public class Attempts {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int AT_MOST = 20;

    @Inject
    private PrivacyRequests requests;

    @Inject
    private Plan plan;

    @Inject
    private Instance<StepWork> works;

    @Inject
    private HeldBack heldBack;

    @Inject
    private AccountEnding accounts;

    @Inject
    private RequestLetters letters;

    @Inject
    private PrivacySettings settings;

    @Inject
    private Clock clock;

    /** Those that are to be carried out or gone on with now. */
    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> due() {
        return Stream.concat(requests.begun(AT_MOST).stream(), requests.approved(AT_MOST).stream())
                .filter(id -> requests.find(id)
                        .filter(request -> plan.carriesOut(request.kind()))
                        .isPresent())
                .filter(this::isRested)
                .toList();
    }

    /** Begins, or goes on after a crash or a failure; the steps, none where somebody else has ended it meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> begin(UUID id) {
        Optional<PrivacyRequest> found = requests.locked(id).filter(request -> isOpen(request.state()));
        if (found.isEmpty()) {
            return List.of();
        }
        PrivacyRequest request = found.get();
        if (request.state() == RequestState.APPROVED && isLastAdministrator(request)) {
            request.deny(DenialReason.LAST_ADMINISTRATOR, Optional.empty(), settings.ending(clock.instant()));
            letters.denied(request, "");
            return List.of();
        }
        if (request.state() == RequestState.APPROVED || request.state() == RequestState.FAILED) {
            request.beginExecution();
        }
        if (requests.steps(id).isEmpty()) {
            List<String> names = plan.of(request);
            for (int i = 0; i < names.size(); i++) {
                requests.add(new RequestStep(id, i, names.get(i), clock.instant()));
            }
        }
        return requests.steps(id).stream().map(RequestStep::id).toList();
    }

    /** From the first step that verifies, the request is being verified. */
    @Transactional(TxType.REQUIRES_NEW)
    void beginVerification(UUID id, UUID stepId) {
        PrivacyRequest request = requests.locked(id).orElseThrow();
        if (work(step(id, stepId)) instanceof Verifying && request.state() == RequestState.EXECUTING) {
            request.beginVerification();
        }
    }

    /** Whether the step is done; not, when it waits for somebody else. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean attempt(UUID id, UUID stepId) {
        PrivacyRequest request = requests.locked(id).orElseThrow();
        RequestStep step = step(id, stepId);
        if (step.state() == StepState.DONE) {
            return true;
        }
        StepOutcome outcome = work(step).work(request, what(step));
        if (outcome.done()) {
            step.done(outcome.rows(), outcome.evidence(), clock.instant());
        }
        return outcome.done();
    }

    /** Requests that are over but for what a hold kept, which is over as well. */
    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> heldBack() {
        return requests.withEvidence(RequestStep.PUT_OFF).stream()
                .filter(id -> requests.find(id)
                        .filter(request -> request.state().isOver())
                        .filter(request -> heldBack.of(request).isEmpty())
                        .isPresent())
                .toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> heldSteps(UUID request) {
        return requests.steps(request).stream()
                .filter(step -> step.evidence()
                        .filter(shown -> shown.startsWith(RequestStep.PUT_OFF))
                        .isPresent())
                .map(RequestStep::id)
                .toList();
    }

    /** Does a step once more that was put off; whether it is done now. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean repeat(UUID id, UUID stepId) {
        PrivacyRequest request = requests.locked(id).orElseThrow();
        RequestStep step = step(id, stepId);
        StepOutcome outcome = work(step).work(request, what(step));
        if (outcome.done()) {
            step.done(outcome.rows(), outcome.evidence(), clock.instant());
        }
        return outcome.done();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void fail(UUID id, UUID stepId, Class<? extends Throwable> why) {
        PrivacyRequest request = requests.locked(id).orElseThrow();
        step(id, stepId).fail(why, clock.instant());
        if (request.state() == RequestState.EXECUTING || request.state() == RequestState.VERIFYING) {
            request.fail();
        }
    }

    /** Twice as long after each failure, up to an hour. */
    private boolean isRested(UUID id) {
        Instant now = clock.instant();
        return requests.steps(id).stream()
                .filter(step -> step.state() == StepState.FAILED)
                .noneMatch(step -> step.changedAt().plus(pause(step.attempts())).isAfter(now));
    }

    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private boolean isLastAdministrator(PrivacyRequest request) {
        return request.kind() == RequestKind.ERASURE && accounts.isLastAdministrator(request.subject());
    }

    private static boolean isOpen(RequestState state) {
        return switch (state) {
            case APPROVED, EXECUTING, VERIFYING, FAILED -> true;
            default -> false;
        };
    }

    private RequestStep step(UUID id, UUID stepId) {
        return requests.steps(id).stream()
                .filter(step -> step.id().equals(stepId))
                .findFirst()
                .orElseThrow();
    }

    private StepWork work(RequestStep step) {
        String kind = step.name().split(":", -1)[0];
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does " + kind + "."));
    }

    private static String what(RequestStep step) {
        int colon = step.name().indexOf(':');
        return colon < 0 ? "" : step.name().substring(colon + 1);
    }
}
