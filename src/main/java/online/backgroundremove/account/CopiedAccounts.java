package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import online.backgroundremove.retention.CopiedRow;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.InvalidCopy;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import online.backgroundremove.retention.TakenOver;

/**
 * Accounts as copies tell of them. Nobody gets in by such a copy: the password is one that nobody knows, until a link to the
 * address sets another; and nobody is staff by it.
 */
@ApplicationScoped
public class CopiedAccounts {

    private static final String NOT_TAKEN = "its password, and a role among staff";

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SubjectKeys keys;

    @Inject
    private AccountSettings settings;

    @Inject
    private Clock clock;

    /**
     * In the caller's transaction.
     *
     * @throws InvalidCopy when the copy has no account, or several
     * @throws AccountThere when the person has one here
     */
    TakenOver takeOver(Subject subject, CopiedRows copy) {
        List<CopiedRow> rows = copy.of(Account.class);
        if (rows.size() != 1) {
            throw new InvalidCopy("it is not one of a person with an account");
        }
        CopiedRow row = rows.get(0);
        EmailAddress email = address(row);
        if (accounts.byEmail(email).isPresent()
                || accounts.byId(row.read("id", UUID::fromString)).isPresent()) {
            throw new AccountThere();
        }
        accounts.add(account(subject, email, row));
        return new TakenOver(1, NOT_TAKEN);
    }

    private Account account(Subject subject, EmailAddress email, CopiedRow row) {
        Instant now = clock.instant();
        AccountState state = row.read("state", AccountState::valueOf);
        Account account = new Account(
                subject,
                new SealedEmail(email, subject, keys),
                hashing.hash(new Password(Secret.fresh().text())),
                row.read("locale", Locale::forLanguageTag),
                Lifetime.until(now, now.plus(settings.unconfirmed())));
        account.existed(row.day("createdDay"), row.findRead("seenDay", LocalDate::parse));
        if (state != AccountState.PENDING) {
            account.confirm();
        }
        if (state == AccountState.SUSPENDED) {
            // A copy of what is for everybody to take elsewhere does not say why.
            account.suspend(keys.seal(subject, row.find("suspensionReason").orElse("")));
        }
        return account;
    }

    private static EmailAddress address(CopiedRow row) {
        try {
            return new EmailAddress(row.text("email"));
        } catch (InvalidEmailAddress unusable) {
            throw new InvalidCopy("its address cannot be used");
        }
    }
}
