package online.backgroundremove.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;
import org.jspecify.annotations.Nullable;

/**
 * The trail as something that is held about people. Entries outlive the erasure of a person, without anything that leads to
 * them: we must be able to show what we did (GDPR Art. 5(2)).
 */
@ApplicationScoped
public class AuditHoldings implements PersonalDataHolder {

    private static final String THEIRS = " where e.actor = :subject or e.onId = :subject";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditSettings settings;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(AuditEntry.class);
    }

    @Override
    @Transactional
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        List<Map<String, Object>> entries = entities.createQuery(
                        "select e from AuditEntry e" + THEIRS + " order by e.number", AuditEntry.class)
                .setParameter("subject", subject.id())
                .getResultStream()
                .map(AuditHoldings::told)
                .toList();
        return Map.of(AuditEntry.class, entries);
    }

    /** Not who did something to the person: that is somebody else. */
    private static Map<String, Object> told(AuditEntry entry) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("at", entry.at());
        told.put("act", entry.act());
        told.put("on", entry.on());
        return told;
    }

    /** A trail says what was done here. */
    @Override
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        return Map.of(AuditEntry.class, TakenOver.nothing("a trail says what was done in the service that keeps it"));
    }

    @Override
    @Transactional
    public Map<Class<?>, Instant> ends(Subject subject) {
        return entities.createQuery("select e.at from AuditEntry e" + THEIRS + " order by e.number desc", Instant.class)
                .setParameter("subject", subject.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(last -> Map.<Class<?>, Instant>of(AuditEntry.class, settings.endOf(last)))
                .orElseGet(Map::of);
    }

    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(AuditEntry.class, 0);
    }

    /** Nothing but storage and verification happens to the trail anyway. */
    @Override
    public void restrict(Subject subject, boolean restricted) {}

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        String value = until == null ? "null" : ":until";
        Query update = entities.createQuery("update AuditEntry e set e.heldUntil = " + value + THEIRS)
                .setParameter("subject", subject.id());
        if (until != null) {
            update.setParameter("until", until);
        }
        update.executeUpdate();
    }

    @Override
    public int expire(Instant now, int atMost) {
        return trail.cut(settings.end(now), now, atMost);
    }

    /** Only what is not behind an entry that is held. */
    @Override
    @Transactional
    public List<Due> due(Instant now) {
        Instant end = settings.end(now);
        Optional<Long> held = entities.createQuery(
                        "select e.number from AuditEntry e where e.heldUntil > :now order by e.number", Long.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        long before = held.orElse(Long.MAX_VALUE);
        long rows = entities.createQuery(
                        "select count(e) from AuditEntry e where e.at <= :end and e.number < :before", Long.class)
                .setParameter("end", end)
                .setParameter("before", before)
                .getSingleResult();
        Optional<Instant> oldest = entities.createQuery(
                        "select e.at from AuditEntry e where e.at <= :end and e.number < :before order by e.number",
                        Instant.class)
                .setParameter("end", end)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        return List.of(new Due("audit_entry: delete", rows, oldest.map(settings::endOf)));
    }
}
