package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import online.backgroundremove.policy.Processors;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.RequestKind;
import online.backgroundremove.privacy.ledger.LedgerKind;
import online.backgroundremove.retention.Registry;

/** Which steps carry out a request, in their order. */
@ApplicationScoped
public class Plan {

    @Inject
    private Registry registry;

    @Inject
    private Processors processors;

    /** Empty for what the service does not carry out by itself. */
    List<String> of(PrivacyRequest request) {
        return switch (request.kind()) {
            case ERASURE -> erasure();
            case RESTRICTION -> stores(LedgerKind.RESTRICTED, RestrictStep.KIND, RestrictionCheck.KIND);
            case LIFTING -> stores(LedgerKind.RESTRICTION_LIFTED, LiftStep.KIND, LiftCheck.KIND);
            case OBJECTION ->
                List.of(LedgerStep.name(LedgerKind.OBJECTED), ObjectionStep.KIND, ObjectionCheck.KIND, LetterStep.KIND);
            case ACCESS, PORTABILITY -> List.of(ExportStep.KIND, ExportCheck.KIND);
            case CORRECTION -> List.of();
        };
    }

    /** The kinds of requests that the service carries out by itself, once they are approved. */
    boolean carriesOut(RequestKind kind) {
        return kind != RequestKind.CORRECTION;
    }

    private List<String> erasure() {
        List<String> steps =
                new ArrayList<>(List.of(LedgerStep.name(LedgerKind.ERASURE_BEGUN), SearchStep.KIND, AccessStep.KIND));
        registry.holders().forEach(holder -> steps.add(RowsStep.KIND + ":" + Registry.name(holder)));
        steps.add(KeyStep.KIND);
        processors.all().forEach(processor -> steps.add(ProcessorStep.name(processor)));
        steps.addAll(
                List.of(ScanStep.KIND, ReceiptStep.KIND, LedgerStep.name(LedgerKind.ERASURE_DONE), LetterStep.KIND));
        return steps;
    }

    /** The same to every store, then a look at all of them. */
    private List<String> stores(LedgerKind entry, String step, String check) {
        List<String> steps = new ArrayList<>(List.of(LedgerStep.name(entry)));
        registry.holders().forEach(holder -> steps.add(step + ":" + Registry.name(holder)));
        steps.addAll(List.of(check, LetterStep.KIND));
        return steps;
    }
}
