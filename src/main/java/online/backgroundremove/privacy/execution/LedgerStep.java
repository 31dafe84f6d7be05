package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import online.backgroundremove.account.data.AccountEnding;
import online.backgroundremove.account.data.AccountTraces;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.ledger.LedgerEntry;
import online.backgroundremove.privacy.ledger.LedgerKind;

/**
 * Writes down what is about to be done, or is done. Of an erasure that is put off, only that the person is restricted: a backup
 * that is brought back keeps what is held.
 */
@ApplicationScoped
public class LedgerStep implements StepWork {

    static final String KIND = "ledger";

    @Inject
    private Ledger ledger;

    @Inject
    private HeldBack heldBack;

    @Inject
    private AccountEnding accounts;

    static String name(LedgerKind kind) {
        return KIND + ":" + kind;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        LedgerKind kind = LedgerKind.valueOf(what);
        boolean erases = kind == LedgerKind.ERASURE_BEGUN || kind == LedgerKind.ERASURE_DONE;
        Optional<StepOutcome> held = erases ? heldBack.of(request) : Optional.empty();
        if (held.isEmpty()) {
            return StepOutcome.done(0, write(kind, request));
        }
        if (kind == LedgerKind.ERASURE_BEGUN) {
            write(LedgerKind.RESTRICTED, request);
        }
        return held.get();
    }

    /** Number and hash of the entry. */
    private String write(LedgerKind kind, PrivacyRequest request) {
        LedgerEntry entry = ledger.write(
                kind,
                request,
                accounts.traces(request.subject()).stream()
                        .map(AccountTraces::lookup)
                        .toList());
        return entry.head().number() + " " + entry.head().hash();
    }
}
