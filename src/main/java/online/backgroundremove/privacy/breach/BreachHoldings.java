package online.backgroundremove.privacy.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** Of which breaches people were told. That stays after an erasure, as proof of it. */
@ApplicationScoped
public class BreachHoldings implements PersonalDataHolder {

    private static final Class<BreachNotice> NOTICES = BreachNotice.class;

    @Inject
    private ExpiringRows rows;

    @Inject
    private Breaches breaches;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(NOTICES);
    }

    @Override
    @Transactional
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                NOTICES,
                breaches.of(subject).stream()
                        .<Map<String, Object>>map(notice -> Map.of(
                                "breach",
                                notice.breach(),
                                "subject",
                                notice.subject().id(),
                                "lifetime.createdAt",
                                notice.lifetime().createdAt()))
                        .toList());
    }

    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(NOTICES, 0);
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        rows.restrict(NOTICES, "subject", subject, restricted);
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        rows.hold(NOTICES, "subject", subject, until);
    }

    @Override
    public int expire(Instant now, int atMost) {
        return rows.end(NOTICES, now, atMost);
    }

    @Override
    public List<Due> due(Instant now) {
        return List.of(rows.due(NOTICES, now));
    }
}
