package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.Subject;

/** All requests, and their steps. */
@ApplicationScoped
public class PrivacyRequests {

    private static final List<RequestState> OVER =
            Arrays.stream(RequestState.values()).filter(RequestState::isOver).toList();
    private static final List<RequestState> OPEN = Arrays.stream(RequestState.values())
            .filter(state -> !state.isOver() && state.isIdentified())
            .toList();
    private static final String FREE = " and (r.lifetime.heldUntil is null or r.lifetime.heldUntil <= :now)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public Optional<PrivacyRequest> find(UUID id) {
        return Optional.ofNullable(entities.find(PrivacyRequest.class, id));
    }

    /** As it is now, alone until the caller's transaction ends. */
    public Optional<PrivacyRequest> locked(UUID id) {
        Optional<PrivacyRequest> found =
                Optional.ofNullable(entities.find(PrivacyRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(request -> entities.refresh(request, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Those that may be carried out now by the service itself, the most urgent first. */
    public List<UUID> approved(int atMost) {
        return entities.createQuery(
                        "select r.id from PrivacyRequest r where r.state = :approved and r.kind <> :byHand"
                                + " and (r.executeAfter is null or r.executeAfter <= :now) order by r.clock.dueDay",
                        UUID.class)
                .setParameter("approved", RequestState.APPROVED)
                .setParameter("byHand", RequestKind.CORRECTION)
                .setParameter("now", clock.instant())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Those that were begun and have not ended: the one that a crash has left, and the one to be tried again. */
    public List<UUID> begun(int atMost) {
        return entities.createQuery(
                        "select r.id from PrivacyRequest r where r.state in :begun and r.kind <> :byHand order by r.clock.dueDay",
                        UUID.class)
                .setParameter("begun", List.of(RequestState.EXECUTING, RequestState.VERIFYING, RequestState.FAILED))
                .setParameter("byHand", RequestKind.CORRECTION)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Those with a step whose evidence begins like this. */
    public List<UUID> withEvidence(String beginning) {
        return entities.createQuery(
                        "select distinct s.request from RequestStep s where s.evidence like :beginning", UUID.class)
                .setParameter("beginning", beginning + "%")
                .getResultList();
    }

    /** In the order in which they are done. */
    public List<RequestStep> steps(UUID request) {
        return entities.createQuery(
                        "select s from RequestStep s where s.request = :request order by s.position", RequestStep.class)
                .setParameter("request", request)
                .getResultList();
    }

    /** In the caller's transaction. */
    public void add(RequestStep step) {
        entities.persist(step);
    }

    /** In the caller's transaction; what belongs to it may be stored from now on. */
    void add(PrivacyRequest request) {
        entities.persist(request);
        entities.flush();
    }

    /** Those of a person, the newest first. */
    public List<PrivacyRequest> of(Subject subject) {
        return entities.createQuery(
                        "select r from PrivacyRequest r where r.subject = :subject order by r.clock.receivedAt desc",
                        PrivacyRequest.class)
                .setParameter("subject", subject.id())
                .getResultList();
    }

    /** Those that somebody has shown to be theirs and that are not over, the most urgent first. */
    public List<PrivacyRequest> open(int atMost) {
        return entities.createQuery(
                        "select r from PrivacyRequest r where r.state in :open order by r.clock.dueDay, r.clock.receivedAt",
                        PrivacyRequest.class)
                .setParameter("open", OPEN)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Those that are over, the latest first. */
    public List<PrivacyRequest> over(int atMost) {
        return entities.createQuery(
                        "select r from PrivacyRequest r where r.state in :over order by r.endedAt desc",
                        PrivacyRequest.class)
                .setParameter("over", OVER)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Whose words and address have had their time, and are not held. */
    List<UUID> withWordsOver(Instant now, int atMost) {
        return entities.createQuery("select r.id from PrivacyRequest r where r.wordsUntil <= :now" + FREE, UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Those that must be gone, and are not held. */
    List<UUID> over(Instant now, int atMost) {
        return entities.createQuery(
                        "select r.id from PrivacyRequest r where r.lifetime.expiresAt <= :now" + FREE, UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** In the caller's transaction. */
    void remove(PrivacyRequest request) {
        entities.remove(request);
    }
}
