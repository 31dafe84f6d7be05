package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.ExpiringRows;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Subject;
import org.jspecify.annotations.Nullable;

/** Accounts, their sessions and what proves who somebody is; a part of {@link PeopleHoldings}. */
@ApplicationScoped
@Typed(AccountHoldings.class)
public class AccountHoldings implements PersonalDataHolder {

    /** What belongs to an account comes before it, so that each is counted when an account goes with all of it. */
    private static final List<Class<?>> OWNED = List.of(
            ApiKey.class, SignInSession.class, SingleUseLink.class, RecoveryCode.class, SecondFactorSecret.class);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ExpiringRows rows;

    @Inject
    private AccountCopy copy;

    @Inject
    private UnconfirmedAccounts unconfirmed;

    @Override
    public Set<Class<?>> entities() {
        return all().collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return copy.of(subject);
    }

    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        Map<Class<?>, Integer> erased = new LinkedHashMap<>();
        all().forEach(entity -> erased.put(
                entity,
                entities.createQuery(
                                "delete from " + entity.getSimpleName() + " e where e." + owner(entity) + " = :subject")
                        .setParameter("subject", subject.id())
                        .executeUpdate()));
        return erased;
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        all().forEach(entity -> rows.restrict(entity, owner(entity), subject, restricted));
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        all().forEach(entity -> rows.hold(entity, owner(entity), subject, until));
    }

    @Override
    public int expire(Instant now, int atMost) {
        return OWNED.stream().mapToInt(entity -> rows.end(entity, now, atMost)).sum() + unconfirmed.end(now, atMost);
    }

    @Override
    public List<Due> due(Instant now) {
        return all().map(entity -> rows.due(entity, now)).toList();
    }

    private static Stream<Class<?>> all() {
        return Stream.concat(OWNED.stream(), Stream.of(Account.class));
    }

    private static String owner(Class<?> entity) {
        return entity.equals(Account.class) ? "id" : "account";
    }
}
