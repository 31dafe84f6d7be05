package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.account.data.AccountEnding;
import online.backgroundremove.account.data.AccountTraces;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.scan.Traces;
import online.backgroundremove.retention.SubjectKeys;

/** Keeps what is to be searched for at the end, as long as it is still known: in a sealed file, never in the database. */
@ApplicationScoped
public class SearchStep implements StepWork {

    static final String KIND = "search";

    @Inject
    private AccountEnding accounts;

    @Inject
    private SubjectKeys keys;

    @Inject
    private HeldBack heldBack;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        return heldBack.of(request).orElseGet(() -> keep(request));
    }

    private StepOutcome keep(PrivacyRequest request) {
        Traces traces = new Traces().ofPerson(request.subject());
        accounts.traces(request.subject()).ifPresent(known -> add(known, traces));
        keys.keepSearch(request.id(), traces.join());
        return StepOutcome.done(0, "");
    }

    private static void add(AccountTraces known, Traces traces) {
        traces.ofText(known.email()).ofHash(known.lookup());
        known.keys().forEach(traces::ofId);
    }
}
