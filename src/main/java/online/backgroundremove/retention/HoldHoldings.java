package online.backgroundremove.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Legal holds as something that is held about people themselves. The reason in words is for the case only: not exported. */
@ApplicationScoped
public class HoldHoldings implements PersonalDataHolder {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ExpiringRows rows;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(LegalHold.class);
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

    /** The law that demands a hold demands its record too; the words in it go with the person's key. */
    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(LegalHold.class, 0);
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        rows.restrict(LegalHold.class, "subject", subject, restricted);
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        rows.hold(LegalHold.class, "subject", subject, until);
    }

    @Override
    public int expire(Instant now, int atMost) {
        return rows.end(LegalHold.class, now, atMost);
    }

    @Override
    public List<Due> due(Instant now) {
        return List.of(rows.due(LegalHold.class, now));
    }
}
