package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import online.backgroundremove.account.SiteSettings;
import online.backgroundremove.contact.Letter;
import online.backgroundremove.contact.Outbox;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.retention.SubjectKeys;

/** Tells the person, at the address that the request has kept sealed with a key of its own. */
@ApplicationScoped
public class LetterStep implements StepWork {

    static final String KIND = "letter";

    @Inject
    private SubjectKeys keys;

    @Inject
    private Outbox outbox;

    @Inject
    private SiteSettings site;

    @Inject
    private HeldBack heldBack;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        Optional<StepOutcome> held = heldBack.of(request);
        if (request.address().isEmpty() || !keys.isThere(request.ownKey())) {
            return held.orElseGet(() -> StepOutcome.done(0, "no address"));
        }
        String address = keys.open(request.ownKey(), request.address().orElseThrow());
        String template = held.isPresent() ? "erasure-held" : "erasure-done";
        String link = site.at("/api/v1/privacy/receipts/" + request.id());
        outbox.send(new Letter(request.ownKey(), address, template, Map.of("link", link), request.locale()));
        return held.orElseGet(() -> StepOutcome.done(0, "sent"));
    }
}
