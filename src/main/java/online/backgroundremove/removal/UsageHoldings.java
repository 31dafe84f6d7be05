package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.ExpiringRows;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The usage log as far as it is about people. Rows of visitors lead to nobody: an address alone does not tell whose it was,
 * so they go by time only.
 */
@ApplicationScoped
public class UsageHoldings implements PersonalDataHolder {

    @Inject
    private UsageEvents events;

    @Inject
    private UsageLog log;

    @Inject
    private UsageAddresses addresses;

    @Inject
    private UsagePartitions partitions;

    @Inject
    private UsageSettings settings;

    @Inject
    private ExpiringRows rows;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(UsageEvent.class);
    }

    @Override
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                UsageEvent.class,
                events.of(subject.id()).stream().map(UsageHoldings::export).toList());
    }

    /** Counted, since there may be many. */
    @Override
    public Map<Class<?>, Long> held(Subject subject) {
        return Map.of(UsageEvent.class, events.count(subject.id()));
    }

    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        log.forget(subject.id());
        return Map.of(UsageEvent.class, events.remove(subject.id()));
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        rows.hold(UsageEvent.class, "account", subject, until);
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        rows.restrict(UsageEvent.class, "account", subject, restricted);
    }

    /** Addresses first, then rows; a month that has nothing left goes as a whole. */
    @Override
    public int expire(Instant now, int atMost) {
        int truncated = addresses.truncate(now, atMost);
        int ended = truncated < atMost ? rows.end(UsageEvent.class, now, atMost - truncated) : 0;
        if (truncated + ended < atMost) {
            partitions.dropEmptied(now.minus(settings.keep()));
        }
        return truncated + ended;
    }

    @Override
    public List<Due> due(Instant now) {
        return List.of(addresses.due(now), rows.due(UsageEvent.class, now));
    }

    private static Map<String, Object> export(UsageEvent event) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("at", event.at());
        row.put("day", event.day());
        event.address().ifPresent(address -> row.put("address", address));
        event.network().ifPresent(network -> row.put("network", network));
        event.userAgent().ifPresent(agent -> row.put("userAgent", agent));
        row.put("route", event.answer().route().text());
        row.put("status", event.answer().status());
        event.megapixels().ifPresent(work -> row.put("megapixels", work));
        event.key().ifPresent(key -> row.put("key", key));
        if (event.isSecurityOnly()) {
            row.put("objectedDay", event.day());
        }
        return row;
    }
}
