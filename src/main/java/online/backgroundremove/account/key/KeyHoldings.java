package online.backgroundremove.account.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import online.backgroundremove.account.AccountHoldings;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.ExpiringHoldings;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;

/** Keys of people's programs; found as a part of a holder only. */
@ApplicationScoped
@Typed(KeyHoldings.class)
public class KeyHoldings extends ExpiringHoldings {

    @Inject
    private ApiKeyCopy copy;

    @Override
    protected List<Class<?>> expiring() {
        return List.of(ApiKey.class);
    }

    @Override
    protected String owner(Class<?> entity) {
        return "account";
    }

    @Override
    @Transactional
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(ApiKey.class, copy.of(subject));
    }

    @Override
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copied) {
        return takesNothing(AccountHoldings.SECRET);
    }

    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        return eraseAll(subject);
    }
}
