package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.AccountState;
import online.backgroundremove.account.Role;

/** Those who are staff. */
@ApplicationScoped
public class StaffMembers {

    @PersistenceContext
    private EntityManager entities;

    List<Account> all() {
        return entities.createQuery(
                        "select a from Account a where a.role <> :holder order by a.role, a.createdDay, a.id",
                        Account.class)
                .setParameter("holder", Role.HOLDER)
                .getResultList();
    }

    /** Those who can act: a suspended one cannot. */
    public long administrators() {
        return entities.createQuery(
                        "select count(a) from Account a where a.role = :administrator and a.state = :active",
                        Long.class)
                .setParameter("administrator", Role.ADMINISTRATOR)
                .setParameter("active", AccountState.ACTIVE)
                .getSingleResult();
    }

    /** Whatever state they are in. */
    long everAdministrators() {
        return entities.createQuery("select count(a) from Account a where a.role = :administrator", Long.class)
                .setParameter("administrator", Role.ADMINISTRATOR)
                .getSingleResult();
    }
}
