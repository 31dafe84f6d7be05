package online.backgroundremove.privacy.execution;

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

/** Receipts as something that is held about people: they outlive the erasure that they are about. */
@ApplicationScoped
public class ReceiptHoldings implements PersonalDataHolder {

    private static final Class<StoredReceipt> RECEIPTS = StoredReceipt.class;

    @Inject
    private ExpiringRows rows;

    @Inject
    private Receipts receipts;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(RECEIPTS);
    }

    @Override
    @Transactional
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                RECEIPTS,
                receipts.about(subject).stream()
                        .<Map<String, Object>>map(receipt -> Map.of(
                                "request", receipt.request(),
                                "subject", subject.id(),
                                "text", receipt.signed().text()))
                        .toList());
    }

    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(RECEIPTS, 0);
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        rows.restrict(RECEIPTS, "subject", subject, restricted);
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        rows.hold(RECEIPTS, "subject", subject, until);
    }

    @Override
    public int expire(Instant now, int atMost) {
        return rows.end(RECEIPTS, now, atMost);
    }

    @Override
    public List<Due> due(Instant now) {
        return List.of(rows.due(RECEIPTS, now));
    }
}
