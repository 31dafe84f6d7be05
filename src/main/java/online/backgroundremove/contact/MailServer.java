package online.backgroundremove.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where letters are handed in.
 *
 * @param host the SMTP server; empty when there is none
 * @param patience how long it may take for a connection or an answer; a letter whose taking is answered later is handed in
 *     once more
 */
@Dependent
public record MailServer(Optional<String> host, int port, Security security, Duration patience) {

    /** Connecting, greeting, EHLO, STARTTLS and EHLO again, AUTH (two answers), MAIL, RCPT, DATA, its end, QUIT. */
    private static final int WAITS = 12;

    /** How the connection is kept from being read. */
    public enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    @Inject
    public MailServer(
            @ConfigProperty(name = "mail.host") Optional<String> host,
            @ConfigProperty(name = "mail.port") int port,
            @ConfigProperty(name = "mail.security") String security,
            @ConfigProperty(name = "mail.patience") Duration patience) {
        this(host, port, Security.valueOf(security.toUpperCase(Locale.ROOT)), patience);
    }

    public MailServer {
        if (patience.toMillis() < 1) {
            throw new IllegalArgumentException("mail.patience must be positive");
        }
    }

    /** More than it may take for a whole letter: a connection, and the answers to all that is said about one letter. */
    Duration longest() {
        return patience.multipliedBy(WAITS);
    }

    /** As Jakarta Mail wants it. */
    Properties properties() {
        String millis = Long.toString(patience.toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host.orElseThrow());
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.localhost", "localhost");
        properties.setProperty("mail.mime.allowutf8", "true");
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        return properties;
    }
}
