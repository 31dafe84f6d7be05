package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.ExpiringHoldings;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;

/** What a person has accepted, and was told of. */
@ApplicationScoped
public class PolicyHoldings extends ExpiringHoldings {

    private static final Class<Acceptance> ACCEPTANCES = Acceptance.class;
    private static final Class<ChangeNotice> NOTICES = ChangeNotice.class;

    @Inject
    private Acceptances acceptances;

    @Inject
    private ChangeNotices notices;

    @Override
    protected List<Class<?>> expiring() {
        return List.of(ACCEPTANCES, NOTICES);
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
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        return takesNothing(
                "each service counts its versions for itself; the person accepts those of this one with the new password");
    }

    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(ACCEPTANCES, acceptances.erase(subject), NOTICES, notices.erase(subject));
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
