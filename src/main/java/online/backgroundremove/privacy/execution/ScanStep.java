package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.scan.ResidualScan;
import online.backgroundremove.privacy.scan.Traces;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.SubjectKeys;

/** Looks for what is left of the person. Whatever came in while rows were removed goes first; what is found ends the attempt. */
@ApplicationScoped
public class ScanStep implements StepWork, Verifying {

    static final String KIND = "scan";

    private static final Logger LOG = Logger.getLogger(ScanStep.class.getName());

    @Inject
    private ResidualScan scan;

    @Inject
    private Registry registry;

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
        return heldBack.of(request).orElseGet(() -> scan(request));
    }

    private StepOutcome scan(PrivacyRequest request) {
        int late = registry.holders().stream()
                .flatMap(holder -> holder.erase(request.subject()).values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        Traces traces = keys.search(request.id()).map(Traces::split).orElseThrow(SearchLost::new);
        List<String> found = scan.search(traces);
        if (!found.isEmpty()) {
            LOG.log(Level.WARNING, "Something is left after request {0}: {1}", new Object[] {request.id(), found});
            throw new SomethingLeft(String.join(", ", found));
        }
        return StepOutcome.done(late, scan.columns() + " columns, files, memory: nothing");
    }
}
