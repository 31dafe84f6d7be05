package online.backgroundremove.policy;

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

/** What a person has accepted, and was told of. */
@ApplicationScoped
public class PolicyHoldings implements PersonalDataHolder {

    private static final Class<Acceptance> ACCEPTANCES = Acceptance.class;
    private static final Class<ChangeNotice> NOTICES = ChangeNotice.class;

    @Inject
    private ExpiringRows rows;

    @Inject
    private Acceptances acceptances;

    @Inject
    private ChangeNotices notices;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(ACCEPTANCES, NOTICES);
    }

    @Override
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                ACCEPTANCES,
                acceptances.of(subject).stream().map(PolicyHoldings::opened).toList(),
                NOTICES,
                notices.of(subject).stream().map(PolicyHoldings::opened).toList());
    }

    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(ACCEPTANCES, acceptances.erase(subject), NOTICES, notices.erase(subject));
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        rows.restrict(ACCEPTANCES, "subject", subject, restricted);
        rows.restrict(NOTICES, "subject", subject, restricted);
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        rows.hold(ACCEPTANCES, "subject", subject, until);
        rows.hold(NOTICES, "subject", subject, until);
    }

    @Override
    public int expire(Instant now, int atMost) {
        int ended = rows.end(ACCEPTANCES, now, atMost);
        return ended + rows.end(NOTICES, now, atMost - ended);
    }

    @Override
    public List<Due> due(Instant now) {
        return List.of(rows.due(ACCEPTANCES, now), rows.due(NOTICES, now));
    }

    private static Map<String, Object> opened(Acceptance acceptance) {
        return Map.of(
                "subject", acceptance.subject(),
                "document", acceptance.document(),
                "version", acceptance.version(),
                "day", acceptance.day());
    }

    private static Map<String, Object> opened(ChangeNotice notice) {
        return Map.of("subject", notice.subject(), "version", notice.version(), "day", notice.day());
    }
}
