package online.backgroundremove.policy.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.contact.Letter;
import online.backgroundremove.contact.Outbox;
import online.backgroundremove.policy.ChangeNotices;
import online.backgroundremove.policy.PolicyDocument;
import online.backgroundremove.policy.PolicyVersion;

/** One person is told of one version: the notice and the letter are there together, or not at all. */
@ApplicationScoped
public class ChangeLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Map<PolicyDocument, String> NAMES = Map.of(
            PolicyDocument.PRIVACY, "privacy policy",
            PolicyDocument.COOKIES, "cookie policy",
            PolicyDocument.TERMS, "terms of use");

    @Inject
    private Accounts accounts;

    @Inject
    private ChangeNotices notices;

    @Inject
    private Outbox outbox;

    @Transactional(TxType.REQUIRES_NEW)
    void tell(UUID id, PolicyVersion version) {
        accounts.byId(id).ifPresent(account -> tell(account, version));
    }

    private void tell(Account account, PolicyVersion version) {
        notices.note(account.subject(), version);
        String page = "/changes?document=" + version.document().word() + "&from=" + (version.number() - 1) + "&to="
                + version.number();
        outbox.send(new Letter(
                account.subject(),
                accounts.emailOf(account).text(),
                "policy-changes",
                Map.of(
                        "document",
                        NAMES.get(version.document()),
                        "day",
                        DAY.format(version.date()),
                        "summary",
                        version.summary(),
                        Letter.LINK,
                        page),
                account.locale()));
    }
}
