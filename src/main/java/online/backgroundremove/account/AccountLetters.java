package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import online.backgroundremove.contact.Letter;
import online.backgroundremove.contact.Outbox;

/** What people are told of their accounts by mail. */
@ApplicationScoped
public class AccountLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private Accounts accounts;

    @Inject
    private SiteSettings site;

    /** With a link that works once, to the account's own address. */
    void send(Account to, String template, String page, Secret secret) {
        sendTo(accounts.emailOf(to), to, template, page + "?link=" + secret.text());
    }

    /** About something that has happened, with a link to where it can be looked into. */
    void tell(Account to, String template, String page) {
        sendTo(accounts.emailOf(to), to, template, page);
    }

    /** To another address than the account's. */
    void sendTo(EmailAddress address, Account to, String template, String pageAndQuery) {
        outbox.send(
                new Letter(to.subject(), address.text(), template, Map.of("link", site.at(pageAndQuery)), to.locale()));
    }
}
