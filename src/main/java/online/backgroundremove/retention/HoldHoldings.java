package online.backgroundremove.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Legal holds as something that is held about people themselves. The reason in words is for the case only: not exported. */
@ApplicationScoped
public class HoldHoldings extends ExpiringHoldings {

    @PersistenceContext
    private EntityManager entities;

    @Override
    protected List<Class<?>> expiring() {
        return List.of(LegalHold.class);
    }

    @Override
    @Transactional
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                LegalHold.class,
                entities.createQuery("select h from LegalHold h where h.subject = :subject", LegalHold.class)
                        .setParameter("subject", subject.id())
                        .getResultStream()
                        .<Map<String, Object>>map(hold ->
                                Map.of("reason", hold.reason(), "askedAt", hold.askedAt(), "until", hold.until()))
                        .toList());
    }

    @Override
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        return takesNothing("a hold binds the service at which it was asked for");
    }

    /** The law that demands a hold demands its record too; the words in it go with the person's key. */
    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(LegalHold.class, 0);
    }
}
