package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.StoredAttribute;
import online.backgroundremove.retention.Subject;

/** Removes what one feature holds. What the registry says is there must have been touched, and be gone. */
@ApplicationScoped
public class RowsStep implements StepWork {

    static final String KIND = "rows";

    @Inject
    private Registry registry;

    @Inject
    private HeldBack heldBack;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        PersonalDataHolder holder = registry.holder(what);
        Optional<StepOutcome> held = heldBack.of(request);
        if (held.isPresent()) {
            holder.restrict(request.subject(), true);
            return held.get();
        }
        Map<String, Integer> erased = erase(holder, request.subject());
        int rows = erased.values().stream().mapToInt(Integer::intValue).sum();
        return StepOutcome.done(rows, Removed.join(erased));
    }

    /** How many rows went of each table; those of which none did are left out. */
    Map<String, Integer> erase(PersonalDataHolder holder, Subject subject) {
        Map<Class<?>, Long> before = holder.held(subject);
        Map<Class<?>, Integer> erased = holder.erase(subject);
        Map<Class<?>, Long> after = holder.held(subject);
        holder.entities().stream().filter(this::mustGo).forEach(entity -> {
            if (before.getOrDefault(entity, 0L) > 0 && erased.getOrDefault(entity, 0) == 0) {
                throw new NothingTouched(entity);
            }
            if (after.getOrDefault(entity, 0L) > 0) {
                throw new SomethingLeft(table(entity));
            }
        });
        return erased.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(
                        entry -> table(entry.getKey()), Map.Entry::getValue, Integer::sum, TreeMap::new));
    }

    /** Whether nothing of an entity may stay. */
    private boolean mustGo(Class<?> entity) {
        return registry.map().personal().stream()
                .filter(attribute -> attribute.entity().equals(entity))
                .allMatch(attribute -> attribute.personal().orElseThrow().afterErasure() == AfterErasure.GONE);
    }

    static String table(Class<?> entity) {
        return new StoredAttribute(entity, "", Optional.empty(), Optional.empty()).table();
    }
}
