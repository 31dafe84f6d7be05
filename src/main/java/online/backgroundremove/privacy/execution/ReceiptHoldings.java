package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.ExpiringHoldings;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;

/** Receipts as something that is held about people: they outlive the erasure that they are about. */
@ApplicationScoped
public class ReceiptHoldings extends ExpiringHoldings {

    private static final Class<StoredReceipt> RECEIPTS = StoredReceipt.class;

    @Inject
    private Receipts receipts;

    @Override
    protected List<Class<?>> expiring() {
        return List.of(RECEIPTS);
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
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        return takesNothing("the other service has signed it, and shows it");
    }

    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(RECEIPTS, 0);
    }
}
