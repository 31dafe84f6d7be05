package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import online.backgroundremove.network.Caller;
import online.backgroundremove.network.FairLimits;
import online.backgroundremove.network.Shares;
import online.backgroundremove.network.TooManyRequests;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** Somebody writes to us: it is kept, we get it by mail, and they are told that it has arrived. */
@ApplicationScoped
public class ContactForm {

    /** Letters to one address in an hour that strangers can cause by naming it. */
    private static final int CONFIRMATIONS = 3;

    private final Shares<String> confirmations;

    @Inject
    private Messages messages;

    @Inject
    private Outbox outbox;

    @Inject
    private SubjectKeys keys;

    @Inject
    private FairLimits limits;

    @Inject
    private InboxSettings settings;

    @Inject
    private Clock clock;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected ContactForm() {
        this.confirmations = null;
    }

    @Inject
    @SuppressWarnings("NullAway.Init") // the rest is injected
    public ContactForm(Clock time) {
        this.confirmations = new Shares<>(CONFIRMATIONS, Duration.ofHours(1), time);
    }

    /**
     * Takes a message.
     *
     * @param network as {@link Caller#network()} has it
     * @param locale the language in which its sender is answered
     * @throws TooManyRequests when the network has written too many
     */
    @Transactional
    public void send(Enquiry enquiry, String network, Locale locale) {
        limits.message(network);
        Subject subject = Subject.fresh();
        keep(subject, enquiry);
        outbox.send(new Letter(subject, settings.address(), "contact-message", told(enquiry), Locale.ENGLISH));
        if (mayBeConfirmed(enquiry)) {
            Map<String, String> when = Map.of("days", Integer.toString(settings.answerDays()));
            outbox.send(new Letter(subject, enquiry.address(), "contact-received", when, locale));
        }
    }

    private void keep(Subject subject, Enquiry enquiry) {
        Instant now = clock.instant();
        byte[] address = keys.seal(subject, enquiry.address());
        byte[] contents =
                keys.seal(subject, LetterValues.join(Map.of(Inbox.NAME, enquiry.name(), Inbox.TEXT, enquiry.text())));
        messages.add(
                new Message(subject, enquiry.topic(), address, contents, Lifetime.until(now, settings.keptUntil(now))));
    }

    private Map<String, String> told(Enquiry enquiry) {
        return Map.of(
                "topic",
                enquiry.topic().name().toLowerCase(Locale.ROOT),
                "name",
                enquiry.name().isEmpty() ? "somebody" : enquiry.name(),
                "address",
                enquiry.address(),
                "text",
                enquiry.text(),
                Letter.LINK,
                "/admin/messages",
                Letter.REPLY_TO,
                enquiry.address());
    }

    /** Nobody's mailbox can be filled by typing their address here. */
    private boolean mayBeConfirmed(Enquiry enquiry) {
        try {
            confirmations.take(enquiry.address().toLowerCase(Locale.ROOT));
            return true;
        } catch (TooManyRequests enough) {
            return false;
        }
    }
}
