package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.retention.SubjectKeys;

/**
 * Destroys the person's key: what was sealed for them is unreadable, also in backups. The request's own key, with which we can
 * still write to them, goes later.
 */
@ApplicationScoped
public class KeyStep implements StepWork {

    static final String KIND = "key";

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
        return heldBack.of(request).orElseGet(() -> destroy(request));
    }

    private StepOutcome destroy(PrivacyRequest request) {
        if (request.subject().equals(request.ownKey())) {
            return StepOutcome.done(0, "none");
        }
        keys.destroy(request.subject());
        return StepOutcome.done(0, "destroyed");
    }
}
