package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.AccountState;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SecondFactors;
import online.backgroundremove.account.Sessions;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.account.key.ApiKeys;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.SubjectKeys;
import org.jspecify.annotations.Nullable;

/** Accounts as support sees them: without addresses, which are opened one at a time, and each time recorded. */
@ApplicationScoped
public class AccountDirectory {

    /** On one page. */
    public static final int PAGE = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private SecondFactors factors;

    @Inject
    private SubjectKeys keys;

    @Inject
    private ApiKeys programs;

    @Inject
    private AuditTrail trail;

    /**
     * The newest first, one more than a page where there are more.
     *
     * @param after the last one of the page before
     */
    @Transactional
    public List<Account> page(SignedIn actor, Optional<Account> after) {
        actor.mustBe(Role.SUPPORT);
        String further = after.isPresent() ? " where a.createdDay < :day or (a.createdDay = :day and a.id < :id)" : "";
        TypedQuery<Account> query = entities.createQuery(
                "select a from Account a" + further + " order by a.createdDay desc, a.id desc", Account.class);
        after.ifPresent(last -> query.setParameter("day", last.createdDay()).setParameter("id", last.id()));
        return query.setMaxResults(PAGE + 1).getResultList();
    }

    /** By the whole address, since parts of it cannot be looked up. */
    @Transactional
    public Optional<Account> byEmail(SignedIn actor, EmailAddress email) {
        actor.mustBe(Role.SUPPORT);
        return accounts.byEmail(email);
    }

    /** What support sees of one account. */
    @Transactional
    public Optional<AccountFile> byId(SignedIn actor, UUID id) {
        actor.mustBe(Role.SUPPORT);
        return accounts.byId(id)
                .map(account -> new AccountFile(
                        account, sessions.of(id).size(), factors.isOn(id), programs.of(id), told(account)));
    }

    /** Opens somebody's address, and records who did. */
    @Transactional
    public EmailAddress openEmail(SignedIn actor, UUID id) {
        actor.mustBe(Role.SUPPORT);
        Account account = accounts.byId(id).orElseThrow(UnknownAccount::new);
        trail.record(Optional.of(actor.account()), "account.email-opened", id);
        return accounts.emailOf(account);
    }

    @Transactional
    public Map<AccountState, Long> counts(SignedIn actor) {
        actor.mustBeStaff();
        return entities.createQuery("select a.state, count(a) from Account a group by a.state", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (AccountState) row[0], row -> (Long) row[1]));
    }

    /** How many accounts were made on each day since then; days without one are left out. */
    @Transactional
    public Map<LocalDate, Long> made(SignedIn actor, LocalDate since) {
        actor.mustBeStaff();
        return entities.createQuery(
                        "select a.createdDay, count(a) from Account a where a.createdDay >= :since group by a.createdDay",
                        Object[].class)
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> (Long) row[1]));
    }

    private String told(Account account) {
        byte @Nullable [] reason = account.suspensionReason();
        return reason == null ? "" : keys.open(account.subject(), reason);
    }
}
