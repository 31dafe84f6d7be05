package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.PrivacyRequests;
import online.backgroundremove.privacy.PrivacySettings;
import online.backgroundremove.retention.SubjectKeys;

/** Signs what was done. What was searched for is not needed any more, and goes. */
@ApplicationScoped
public class ReceiptStep implements StepWork {

    static final String KIND = "receipt";

    @Inject
    private Receipts receipts;

    @Inject
    private PrivacyRequests requests;

    @Inject
    private Remains remains;

    @Inject
    private HeldBack heldBack;

    @Inject
    private PrivacySettings settings;

    @Inject
    private ReceiptSettings words;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        Instant now = clock.instant();
        ReceiptText text = new ReceiptText(request, requests.steps(request.id()));
        receipts.put(
                request,
                text.json(remains.of(request.subject()), now, words.backupsGone(now)),
                now,
                settings.ending(now).forgotten());
        return heldBack.of(request).orElseGet(() -> {
            keys.destroySearch(request.id());
            return StepOutcome.done(0, "signed");
        });
    }
}
