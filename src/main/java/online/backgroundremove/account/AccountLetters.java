package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import online.backgroundremove.contact.Letter;
import online.backgroundremove.contact.Outbox;

/** What people are told of their accounts by mail. */
@ApplicationScoped
public class AccountLetters {

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    @Inject
    private Outbox outbox;

    @Inject
    private Accounts accounts;

    /** With a link that works once, to the account's own address. */
    void send(Account to, String template, String page, IssuedLink issued) {
        sendTo(accounts.emailOf(to), to, template, page, issued);
    }

    /** With a link that works once, to another address than the account's. */
    void sendTo(EmailAddress address, Account to, String template, String page, IssuedLink issued) {
        String link = page + "?link=" + issued.secret().text();
        String until = UNTIL.withLocale(to.locale()).format(issued.until().atOffset(ZoneOffset.UTC));
        send(address, to, template, Map.of(Letter.LINK, link, "until", until));
    }

    /** About something that has happened, with a link to where it can be looked into. */
    public void tell(Account to, String template, String page) {
        tell(to, template, page, Map.of());
    }

    /** The same, with what else the template says. */
    public void tell(Account to, String template, String page, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put(Letter.LINK, page);
        send(accounts.emailOf(to), to, template, values);
    }

    private void send(EmailAddress address, Account to, String template, Map<String, String> values) {
        outbox.send(new Letter(to.subject(), address.text(), template, values, to.locale()));
    }
}
