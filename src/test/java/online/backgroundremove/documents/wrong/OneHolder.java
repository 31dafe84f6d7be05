package online.backgroundremove.documents.wrong;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;
import org.jspecify.annotations.Nullable;

/** One of two that answer for the same entity. */
class OneHolder implements PersonalDataHolder {

    @Override
    public Set<Class<?>> entities() {
        return Set.of(Muddled.class);
    }

    @Override
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of();
    }

    @Override
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        return Map.of();
    }

    @Override
    public Map<Class<?>, Instant> ends(Subject subject) {
        return Map.of();
    }

    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of();
    }

    @Override
    public void restrict(Subject subject, boolean restricted) {}

    @Override
    public void hold(Subject subject, @Nullable Instant until) {}

    @Override
    public int expire(Instant now, int atMost) {
        return 0;
    }

    @Override
    public List<Due> due(Instant now) {
        return List.of();
    }
}
