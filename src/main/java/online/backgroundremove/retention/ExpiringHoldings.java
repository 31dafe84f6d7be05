package online.backgroundremove.retention;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holders do alike whose entities have an attribute {@code lifetime} of type {@link Lifetime}, a single id, and an
 * attribute that names the person. What is exported, and what of them is erased, is the holder's own.
 */
public abstract class ExpiringHoldings implements PersonalDataHolder {

    @Inject
    private ExpiringRows rows;

    /** The entities that it answers for, in the order in which their rows end. Needs nothing that is injected. */
    protected abstract List<Class<?>> expiring();

    /** The attribute, of type UUID, that names the person. */
    protected String owner(Class<?> entity) {
        return "subject";
    }

    @Override
    public Set<Class<?>> entities() {
        return Set.copyOf(expiring());
    }

    /** What a holder says that makes nothing again of a copy, of each of its entities. */
    protected Map<Class<?>, TakenOver> takesNothing(String why) {
        Map<Class<?>, TakenOver> nothing = new LinkedHashMap<>();
        expiring().forEach(entity -> nothing.put(entity, TakenOver.nothing(why)));
        return nothing;
    }

    /** Deletes all rows of a person, in the caller's transaction, and says how many of each entity. */
    protected Map<Class<?>, Integer> eraseAll(Subject subject) {
        Map<Class<?>, Integer> erased = new LinkedHashMap<>();
        expiring().forEach(entity -> erased.put(entity, rows.erase(entity, owner(entity), subject)));
        return erased;
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        expiring().forEach(entity -> rows.restrict(entity, owner(entity), subject, restricted));
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        expiring().forEach(entity -> rows.hold(entity, owner(entity), subject, until));
    }

    @Override
    @Transactional
    public Map<Class<?>, Instant> ends(Subject subject) {
        Map<Class<?>, Instant> ends = new LinkedHashMap<>();
        expiring()
                .forEach(
                        entity -> rows.lastEnd(entity, owner(entity), subject).ifPresent(end -> ends.put(entity, end)));
        return ends;
    }

    @Override
    public int expire(Instant now, int atMost) {
        int ended = 0;
        for (Class<?> entity : expiring()) {
            if (ended < atMost) {
                ended += end(entity, now, atMost - ended);
            }
        }
        return ended;
    }

    /** Ends rows of one entity that are over, and says how many. */
    protected int end(Class<?> entity, Instant now, int atMost) {
        return rows.end(entity, now, atMost);
    }

    @Override
    public List<Due> due(Instant now) {
        return expiring().stream().map(entity -> rows.due(entity, now)).toList();
    }
}
