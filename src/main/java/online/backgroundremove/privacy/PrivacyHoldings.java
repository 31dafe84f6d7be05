package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.ExpiringRows;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;
import org.jspecify.annotations.Nullable;

/** What people asked for. Codes are secrets, and are not exported. */
@ApplicationScoped
public class PrivacyHoldings implements PersonalDataHolder {

    private static final Class<PrivacyRequest> REQUESTS = PrivacyRequest.class;
    private static final Class<RequestStep> STEPS = RequestStep.class;
    private static final Class<IdentityCode> CODES = IdentityCode.class;

    @Inject
    private ExpiringRows rows;

    @Inject
    private PrivacyRequests requests;

    @Inject
    private IdentityCodes codes;

    @Inject
    private SealedRequests sealed;

    @Inject
    private RequestEndings endings;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(REQUESTS, STEPS, CODES);
    }

    @Override
    @Transactional
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        List<PrivacyRequest> own = requests.of(subject);
        return Map.of(
                REQUESTS, own.stream().map(this::opened).toList(),
                STEPS,
                        own.stream()
                                .flatMap(request -> requests.steps(request.id()).stream())
                                .map(PrivacyHoldings::opened)
                                .toList(),
                CODES, List.of());
    }

    @Override
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        TakenOver nothing = TakenOver.nothing("the other service was asked, and answers");
        return Map.of(REQUESTS, nothing, STEPS, nothing, CODES, nothing);
    }

    @Override
    @Transactional
    public Map<Class<?>, Instant> ends(Subject subject) {
        return rows.lastEnd(REQUESTS, "subject", subject)
                .map(end -> Map.<Class<?>, Instant>of(REQUESTS, end, STEPS, end))
                .orElseGet(Map::of);
    }

    /**
     * That a request was made stays, as proof of what was done for it; the words and addresses of those that are over go now,
     * and of the others when they are.
     */
    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        int silenced = (int) requests.of(subject).stream()
                .filter(request -> request.state().isOver())
                .filter(endings::forgetWords)
                .count();
        int withdrawn = requests.of(subject).stream()
                .map(PrivacyRequest::id)
                .mapToInt(codes::withdraw)
                .sum();
        return Map.of(REQUESTS, silenced, STEPS, 0, CODES, withdrawn);
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
        int codes = rows.end(CODES, now, atMost);
        return codes < atMost ? codes + endings.end(now, atMost - codes) : codes;
    }

    @Override
    public List<Due> due(Instant now) {
        return List.of(rows.due(REQUESTS, now), rows.due(CODES, now));
    }

    private Map<String, Object> opened(PrivacyRequest request) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("subject", request.subject().id());
        row.put("kind", request.kind());
        row.put("state", request.state());
        row.put("origin", request.origin());
        row.put("locale", request.locale().toLanguageTag());
        row.put("clock.regime", request.clock().regime());
        row.put("clock.receivedAt", request.clock().receivedAt());
        request.clock().identifiedAt().ifPresent(at -> row.put("clock.identifiedAt", at));
        request.clock().dueDay().ifPresent(day -> row.put("clock.dueDay", day));
        request.clock().acknowledgeDay().ifPresent(day -> row.put("clock.acknowledgeDay", day));
        request.clock().extendedAt().ifPresent(at -> row.put("clock.extendedAt", at));
        request.executeAfter().ifPresent(at -> row.put("executeAfter", at));
        request.denialReason().ifPresent(why -> row.put("denialReason", why));
        request.endedAt().ifPresent(at -> row.put("endedAt", at));
        sealed.address(request).ifPresent(address -> row.put("address", address.text()));
        sealed.words(request).ifPresent(words -> row.put("contents", words.text()));
        return row;
    }

    private static Map<String, Object> opened(RequestStep step) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("request", step.request());
        row.put("name", step.name());
        row.put("state", step.state());
        row.put("rows", step.rows());
        step.evidence().ifPresent(shown -> row.put("evidence", shown));
        return row;
    }
}
