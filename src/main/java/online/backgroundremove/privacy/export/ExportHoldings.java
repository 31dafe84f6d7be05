package online.backgroundremove.privacy.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.ExpiringRows;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Subject;
import org.jspecify.annotations.Nullable;

/** Copies that nobody has fetched yet. They are not copied themselves. */
@ApplicationScoped
public class ExportHoldings implements PersonalDataHolder {

    private static final Class<ExportFile> FILES = ExportFile.class;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ExpiringRows rows;

    @Inject
    private Exports exports;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(FILES);
    }

    @Override
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(FILES, List.of());
    }

    @Override
    @Transactional
    public Map<Class<?>, Long> held(Subject subject) {
        return Map.of(FILES, (long) exports.of(subject).size());
    }

    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(
                FILES,
                entities.createQuery("delete from ExportFile f where f.subject = :subject")
                        .setParameter("subject", subject.id())
                        .executeUpdate());
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        rows.restrict(FILES, "subject", subject, restricted);
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        rows.hold(FILES, "subject", subject, until);
    }

    @Override
    public int expire(Instant now, int atMost) {
        return rows.end(FILES, now, atMost);
    }

    @Override
    public List<Due> due(Instant now) {
        return List.of(rows.due(FILES, now));
    }
}
