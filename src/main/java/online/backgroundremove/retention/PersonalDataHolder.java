package online.backgroundremove.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a feature holds about people, and what it can do with it. Every package with a {@link PersonalData} entity has exactly
 * one, which the packages of a feature may share; the sweep, the console and privacy requests find them all.
 */
public interface PersonalDataHolder {

    /** The entities that it answers for. */
    Set<Class<?>> entities();

    /** All that is held about a person, opened, by entity: attribute name to value. Secrets are left out. */
    Map<Class<?>, List<Map<String, Object>>> export(Subject subject);

    /** How many rows of each entity {@link #export} tells of. */
    default Map<Class<?>, Long> held(Subject subject) {
        return export(subject).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry ->
                (long) entry.getValue().size()));
    }

    /**
     * Makes again what {@link #export} once told of, here or elsewhere, about somebody who is new here, in the caller's
     * transaction. Says of each of its entities how many rows it made, and why not the others: what is secret is not in a copy,
     * and what bound another service does not bind this one.
     *
     * @throws InvalidCopy when it says something that cannot be
     */
    Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy);

    /**
     * When the last of a person's rows ends by itself, by entity; without those that have no row, or one whose end is not known
     * yet.
     */
    Map<Class<?>, Instant> ends(Subject subject);

    /** Removes what may not stay, and says how many rows of each entity. Doing it again removes nothing. */
    Map<Class<?>, Integer> erase(Subject subject);

    /** Restricts, or lifts the restriction of, all rows of a person. */
    void restrict(Subject subject, boolean restricted);

    /** Keeps all rows of a person past their end until then, or no longer when null; in the caller's transaction. */
    void hold(Subject subject, @Nullable Instant until);

    /** Ends what is over at this time, in a transaction of its own, and says how many rows it was. */
    int expire(Instant now, int atMost);

    /** What {@link #expire} would end now. */
    List<Due> due(Instant now);
}
