package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.SubjectKeys;

/** Everyone who has an account. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SubjectKeys keys;

    public Optional<Account> byId(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** Alone until the transaction ends. */
    public Optional<Account> byIdAlone(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Account> byEmail(EmailAddress email) {
        return entities.createQuery("select a from Account a where a.emailLookup = :lookup", Account.class)
                .setParameter("lookup", keys.lookup(email.text()))
                .getResultStream()
                .findFirst();
    }

    /** The address, opened. */
    public EmailAddress emailOf(Account account) {
        return new EmailAddress(keys.open(account.subject(), account.email()));
    }

    void add(Account account) {
        entities.persist(account);
    }
}
