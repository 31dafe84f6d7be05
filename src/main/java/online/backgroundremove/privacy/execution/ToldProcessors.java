package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.policy.CallEnded;
import online.backgroundremove.policy.ProcessorRole;
import online.backgroundremove.privacy.PrivacyRequest;

/** What processors were told for requests. */
@ApplicationScoped
public class ToldProcessors {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    void add(UUID call, PrivacyRequest request, ProcessorRole processor) {
        entities.persist(new ToldProcessor(call, request.id(), processor, clock.instant()));
    }

    /** The last that this processor was told. */
    Optional<ToldProcessor> of(PrivacyRequest request, ProcessorRole processor) {
        return entities.createQuery(
                        "select t from ToldProcessor t where t.request = :request and t.processor = :processor"
                                + " order by t.changedAt desc",
                        ToldProcessor.class)
                .setParameter("request", request.id())
                .setParameter("processor", processor)
                .getResultStream()
                .findFirst();
    }

    /** Other calls than ours are not known here. */
    @Transactional(TxType.REQUIRES_NEW)
    public void end(@Observes CallEnded ended) {
        Optional.ofNullable(entities.find(ToldProcessor.class, ended.call()))
                .ifPresent(told -> told.end(ended.outcome(), clock.instant()));
    }
}
