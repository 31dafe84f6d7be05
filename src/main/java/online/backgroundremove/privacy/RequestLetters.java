package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.contact.Letter;
import online.backgroundremove.contact.Outbox;

/** Letters about requests. They are sealed with the request's key, so that they outlive that of the person. */
@ApplicationScoped
public class RequestLetters {

    private static final int SHOWN = 8;

    @Inject
    private Outbox outbox;

    @Inject
    private SealedRequests sealed;

    @Inject
    private LetterSettings settings;

    /** To the person, and to who acts for them; to nobody once the address is gone. In the caller's transaction. */
    public void tell(PrivacyRequest request, String template, Map<String, String> values) {
        sealed.address(request).ifPresent(address -> send(request, address, template, values));
        sealed.agent(request)
                .map(agent -> new EmailAddress(agent.address()))
                .ifPresent(address -> send(request, address, template, values));
    }

    /** The same, with a link to one of our pages. */
    public void tell(PrivacyRequest request, String template, String page, Map<String, String> values) {
        Map<String, String> more = new HashMap<>(values);
        more.put(Letter.LINK, page);
        tell(request, template, more);
    }

    /** The request has arrived. */
    void received(PrivacyRequest request) {
        tell(request, "privacy-received", Map.of("due", due(request)));
        send(
                request,
                new EmailAddress(settings.desk()),
                "privacy-desk",
                Map.of("due", due(request), Letter.LINK, "/admin/request?id=" + request.id()));
    }

    void approved(PrivacyRequest request) {
        String when = request.executeAfter()
                .map(after -> "not before " + LocalDate.ofInstant(after, ZoneOffset.UTC))
                .orElse("now");
        tell(request, "privacy-approved", Map.of("when", when));
    }

    /** @param more what staff say about it; may be empty */
    public void denied(PrivacyRequest request, String more) {
        tell(
                request,
                "privacy-denied",
                Map.of(
                        "reason", request.denialReason().map(Phrases::of).orElse(""),
                        "more", more,
                        "authority", settings.authority()));
    }

    void extended(PrivacyRequest request, String reason) {
        tell(request, "privacy-extended", Map.of("due", due(request), "reason", reason));
    }

    void asked(PrivacyRequest request, String question) {
        tell(request, "privacy-question", Map.of("question", question));
    }

    /** A restriction will end, without the person having asked for it. */
    void announced(PrivacyRequest lifting, String reason) {
        String day = lifting.executeAfter()
                .map(after -> LocalDate.ofInstant(after, ZoneOffset.UTC).toString())
                .orElse("");
        tell(
                lifting,
                "privacy-lifting",
                Map.of("day", day, "reason", reason, "contact", settings.desk(), "authority", settings.authority()));
    }

    /** @param kept what stays, with ground and end; empty for nothing */
    public void completed(PrivacyRequest request, String kept) {
        tell(
                request,
                "privacy-completed",
                Map.of("kept", kept.isEmpty() ? "Nothing was kept back." : kept, "authority", settings.authority()));
    }

    /** The code that shows that an address is theirs. */
    void code(PrivacyRequest request, EmailAddress to, String template, String code) {
        send(request, to, template, Map.of("code", code, Letter.LINK, "/contact/code?request=" + request.id()));
    }

    /** To the person, when somebody else acts for them and has confirmed their own address. */
    void personCode(PrivacyRequest request, EmailAddress to, String agent, String code) {
        send(
                request,
                to,
                "privacy-person-code",
                Map.of("agent", agent, "code", code, Letter.LINK, "/contact/code?request=" + request.id()));
    }

    private void send(PrivacyRequest request, EmailAddress to, String template, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("number", request.id().toString().substring(0, SHOWN));
        all.put("kind", Phrases.of(request.kind()));
        outbox.send(new Letter(request.ownKey(), to.text(), template, all, request.locale()));
    }

    private static String due(PrivacyRequest request) {
        return request.clock().dueDay().map(LocalDate::toString).orElse("");
    }
}
