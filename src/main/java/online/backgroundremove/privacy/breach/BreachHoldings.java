package online.backgroundremove.privacy.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.ExpiringHoldings;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;

/** Of which breaches people were told. That stays after an erasure, as proof of it. */
@ApplicationScoped
public class BreachHoldings extends ExpiringHoldings {

    private static final Class<BreachNotice> NOTICES = BreachNotice.class;

    @Inject
    private Breaches breaches;

    @Override
    protected List<Class<?>> expiring() {
        return List.of(NOTICES);
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
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        return takesNothing("a breach is that of the other service");
    }

    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(NOTICES, 0);
    }
}
