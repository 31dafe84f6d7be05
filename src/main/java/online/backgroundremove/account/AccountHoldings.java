package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.ExpiringHoldings;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;

/** Accounts, their sessions and what proves who somebody is; found as a part of a holder only. */
@ApplicationScoped
@Typed(AccountHoldings.class)
public class AccountHoldings extends ExpiringHoldings {

    /** What belongs to an account comes before it, so that each is counted when an account goes with all of it. */
    private static final List<Class<?>> ALL = List.of(
            SignInSession.class, SingleUseLink.class, RecoveryCode.class, SecondFactorSecret.class, Account.class);

    /** Why what opens an account is in no copy. */
    public static final String SECRET =
            "what opens the account is secret, and so not in a copy; the person makes it anew";

    @Inject
    private AccountCopy copy;

    @Inject
    private CopiedAccounts copied;

    @Inject
    private UnconfirmedAccounts unconfirmed;

    @Override
    @Transactional
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return copy.of(subject);
    }

    @Override
    @Transactional
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows rows) {
        Map<Class<?>, TakenOver> taken = takesNothing(SECRET);
        taken.put(Account.class, copied.takeOver(subject, rows));
        return taken;
    }

    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        return eraseAll(subject);
    }

    @Override
    protected int end(Class<?> entity, Instant now, int atMost) {
        return entity.equals(Account.class) ? unconfirmed.end(now, atMost) : super.end(entity, now, atMost);
    }

    @Override
    protected List<Class<?>> expiring() {
        return ALL;
    }

    @Override
    protected String owner(Class<?> entity) {
        return entity.equals(Account.class) ? "id" : "account";
    }
}
