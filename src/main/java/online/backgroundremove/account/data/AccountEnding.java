package online.backgroundremove.account.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.Optional;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.Sessions;
import online.backgroundremove.account.key.ApiKey;
import online.backgroundremove.account.key.ApiKeys;
import online.backgroundremove.account.staff.StaffMembers;
import online.backgroundremove.retention.Subject;

/** What happens to an account before it is erased: nobody gets in any more, by whatever way. */
@ApplicationScoped
public class AccountEnding {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private ApiKeys keys;

    @Inject
    private Sessions sessions;

    @Inject
    private StaffMembers members;

    /** Whether nobody could run the service without them. */
    @Transactional
    public boolean isLastAdministrator(Subject person) {
        return accounts.byId(person.id())
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .filter(account -> members.administrators() <= (account.isActive() ? 1 : 0))
                .isPresent();
    }

    /** Ends sessions and links, and removes keys with their secrets; how many there were. */
    @Transactional
    public int endAccess(Subject person) {
        int links = entities.createQuery("delete from SingleUseLink l where l.account = :account")
                .setParameter("account", person.id())
                .executeUpdate();
        int programs = entities.createQuery("delete from ApiKey k where k.account = :account")
                .setParameter("account", person.id())
                .executeUpdate();
        return links + programs + sessions.endAll(person.id());
    }

    /** What the person is known by; empty where there is no such account. */
    @Transactional
    public Optional<AccountTraces> traces(Subject person) {
        return accounts.byId(person.id())
                .map(account -> new AccountTraces(
                        accounts.emailOf(account).text(),
                        HexFormat.of().formatHex(account.emailLookup()),
                        keys.of(account.id()).stream().map(ApiKey::id).toList()));
    }
}
