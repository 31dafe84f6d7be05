package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.ExpiringRows;
import online.backgroundremove.retention.Subject;
import org.jspecify.annotations.Nullable;

/** The keys of people's programs, as far as they are about people. Part of what the holder of this package answers for. */
@ApplicationScoped
public class ApiKeyHoldings {

    private static final String ACCOUNT = "account";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ApiKeys keys;

    @Inject
    private ExpiringRows rows;

    /** Reservations lead to nobody, and end with their key at the latest. */
    Set<Class<?>> entities() {
        return Set.of(ApiKey.class);
    }

    /** Without hashes. */
    Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                ApiKey.class,
                keys.of(subject.id()).stream().map(ApiKeyHoldings::export).toList());
    }

    @Transactional
    Map<Class<?>, Integer> erase(Subject subject) {
        int erased = entities.createQuery("delete from ApiKey k where k.account = :account")
                .setParameter(ACCOUNT, subject.id())
                .executeUpdate();
        return Map.of(ApiKey.class, erased);
    }

    @Transactional
    void restrict(Subject subject, boolean restricted) {
        rows.restrict(ApiKey.class, ACCOUNT, subject, restricted);
    }

    @Transactional
    void hold(Subject subject, @Nullable Instant until) {
        rows.hold(ApiKey.class, ACCOUNT, subject, until);
    }

    int expire(Instant now, int atMost) {
        int reservations = rows.end(MegapixelReservation.class, now, atMost);
        return reservations < atMost ? reservations + rows.end(ApiKey.class, now, atMost - reservations) : reservations;
    }

    List<Due> due(Instant now) {
        return List.of(rows.due(MegapixelReservation.class, now), rows.due(ApiKey.class, now));
    }

    private static Map<String, Object> export(ApiKey key) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", key.id());
        row.put("name", key.name());
        row.put("scopes", key.scopes());
        row.put("prefix", key.prefix());
        row.put("createdDay", key.createdDay());
        key.lastDay().ifPresent(day -> row.put("lastDay", day));
        key.usedDay().ifPresent(day -> row.put("usedDay", day));
        key.revokedDay().ifPresent(day -> row.put("revokedDay", day));
        row.put("suspended", key.isSuspended());
        row.put("monthlyMegapixels", key.monthlyMegapixels());
        return row;
    }
}
