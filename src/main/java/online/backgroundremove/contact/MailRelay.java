package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hands letters in at the mail server, one connection each. */
@ApplicationScoped
public class MailRelay {

    private static final Logger LOG = Logger.getLogger(MailRelay.class.getName());
    private static final Pattern FOR_GOOD = Pattern.compile("5\\d\\d\\b.*", Pattern.DOTALL);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailServer server;
    private final Sender sender;
    private final Clock clock;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected MailRelay() {
        this.server = null;
        this.sender = null;
        this.clock = null;
    }

    @Inject
    MailRelay(MailServer server, Sender sender, Clock clock) {
        this.server = server;
        this.sender = sender;
        this.clock = clock;
    }

    boolean isConfigured() {
        return server.host().isPresent();
    }

    /** More than handing in one letter can take. */
    Duration longest() {
        return server.longest();
    }

    /**
     * Hands in a letter.
     *
     * @param id names the message, the same each time that it is tried: where a crash makes a second copy of it, mail
     *     programs can tell
     */
    void handIn(UUID id, String address, WrittenLetter letter) throws LetterRefused, MailServerDown {
        Session session = Session.getInstance(server.properties());
        Transport transport = transport(session);
        try {
            MimeMessage message = message(session, id, letter);
            message.setRecipient(RecipientType.TO, new InternetAddress(address, false));
            transport.connect(sender.user().orElse(null), sender.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failure) {
            if (isForGood(failure)) {
                throw new LetterRefused();
            }
            throw new MailServerDown(failure);
        } finally {
            hangUp(transport);
        }
    }

    private static Transport transport(Session session) {
        try {
            return session.getTransport("smtp");
        } catch (NoSuchProviderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What became of the letter is known by then: a server that does not say goodbye has it, or not, all the same. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "The mail server has not said goodbye.");
        }
    }

    private MimeMessage message(Session session, UUID id, WrittenLetter letter) throws MessagingException {
        InternetAddress from = new InternetAddress(sender.from());
        NamedMessage message = new NamedMessage(session, id + "@" + domain(from));
        message.setFrom(from);
        if (letter.replyTo().isPresent()) {
            message.setReplyTo(
                    new Address[] {new InternetAddress(letter.replyTo().get(), false)});
        }
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    private static String domain(InternetAddress from) {
        String address = from.getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    /** A wrong password or a missing protocol is ours to mend; the letter waits for it. */
    private static boolean isForGood(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return false;
        }
        if (failure instanceof jakarta.mail.internet.AddressException) {
            return true;
        }
        return failure instanceof SendFailedException refused
                && (names(refused.getInvalidAddresses()) || saysSo(refused));
    }

    private static boolean names(Address @Nullable [] invalid) {
        return invalid != null && invalid.length > 0;
    }

    private static boolean saysSo(MessagingException refused) {
        return refused.getMessage() != null
                && FOR_GOOD.matcher(refused.getMessage()).matches();
    }

    /** Jakarta Mail would name messages after this machine and its user. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        private NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }
}
