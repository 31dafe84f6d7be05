package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests, and their steps. */
@ApplicationScoped
public class PrivacyRequests {

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

    /** Those that may be carried out now, the most urgent first. */
    public List<UUID> approved(int atMost) {
        return entities.createQuery(
                        "select r.id from PrivacyRequest r where r.state = :approved"
                                + " and (r.executeAfter is null or r.executeAfter <= :now) order by r.clock.dueDay",
                        UUID.class)
                .setParameter("approved", RequestState.APPROVED)
                .setParameter("now", clock.instant())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Those that were begun and have not ended: the one that a crash has left, and the one to be tried again. */
    public List<UUID> begun(int atMost) {
        return entities.createQuery(
                        "select r.id from PrivacyRequest r where r.state in :begun order by r.clock.dueDay", UUID.class)
                .setParameter("begun", List.of(RequestState.EXECUTING, RequestState.VERIFYING, RequestState.FAILED))
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

    /** In the caller's transaction. */
    void add(PrivacyRequest request) {
        entities.persist(request);
    }
}
