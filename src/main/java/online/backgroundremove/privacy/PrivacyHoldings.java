package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.ExpiringRows;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Subject;
import org.jspecify.annotations.Nullable;

/** What a person asked for. */
@ApplicationScoped
public class PrivacyHoldings implements PersonalDataHolder {

    private static final Class<PrivacyRequest> REQUESTS = PrivacyRequest.class;

    @Inject
    private ExpiringRows rows;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(REQUESTS, RequestStep.class);
    }

    @Override
    @Transactional
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(REQUESTS, List.of(), RequestStep.class, List.of());
    }

    /** That a request was made is kept as proof of what was done for it. */
    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        Map<Class<?>, Integer> erased = new LinkedHashMap<>();
        erased.put(REQUESTS, 0);
        return erased;
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        rows.restrict(REQUESTS, "subject", subject, restricted);
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        rows.hold(REQUESTS, "subject", subject, until);
    }

    @Override
    public int expire(Instant now, int atMost) {
        return rows.end(REQUESTS, now, atMost);
    }

    @Override
    public List<Due> due(Instant now) {
        return List.of(rows.due(REQUESTS, now));
    }
}
