package online.backgroundremove.account.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.backgroundremove.account.AccountHoldings;
import online.backgroundremove.account.key.KeyHoldings;
import online.backgroundremove.account.staff.StaffHoldings;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;
import org.jspecify.annotations.Nullable;

/** All that is held about people in the packages of accounts, of which each part knows some tables. */
@ApplicationScoped
public class PeopleHoldings implements PersonalDataHolder {

    @Inject
    private StaffHoldings staff;

    @Inject
    private KeyHoldings keys;

    @Inject
    private AccountHoldings accounts;

    /** Accounts come last, since what belongs to an account goes with it uncounted. */
    private List<PersonalDataHolder> parts() {
        return List.of(staff, keys, accounts);
    }

    /** Which they are needs nothing that is injected. */
    @Override
    public Set<Class<?>> entities() {
        return Stream.of(new StaffHoldings(), new KeyHoldings(), new AccountHoldings())
                .flatMap(part -> part.entities().stream())
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        Map<Class<?>, List<Map<String, Object>>> all = new LinkedHashMap<>();
        parts().forEach(part -> all.putAll(part.export(subject)));
        return all;
    }

    @Override
    @Transactional
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        Map<Class<?>, TakenOver> all = new LinkedHashMap<>();
        parts().forEach(part -> all.putAll(part.takeOver(subject, copy)));
        return all;
    }

    @Override
    @Transactional
    public Map<Class<?>, Instant> ends(Subject subject) {
        Map<Class<?>, Instant> all = new LinkedHashMap<>();
        parts().forEach(part -> all.putAll(part.ends(subject)));
        return all;
    }

    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        Map<Class<?>, Integer> all = new LinkedHashMap<>();
        parts().forEach(part -> all.putAll(part.erase(subject)));
        return all;
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        parts().forEach(part -> part.restrict(subject, restricted));
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        parts().forEach(part -> part.hold(subject, until));
    }

    @Override
    public int expire(Instant now, int atMost) {
        return parts().stream().mapToInt(part -> part.expire(now, atMost)).sum();
    }

    @Override
    public List<Due> due(Instant now) {
        return parts().stream().flatMap(part -> part.due(now).stream()).toList();
    }
}
