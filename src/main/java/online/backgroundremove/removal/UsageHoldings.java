package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.ExpiringHoldings;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;

/**
 * The usage log as far as it is about people. Rows of visitors lead to nobody: an address alone does not tell whose it was,
 * so they go by time only.
 */
@ApplicationScoped
public class UsageHoldings extends ExpiringHoldings {

    private static final String INCOMPLETE = "too old to be kept here, or of a copy that does not say when it was";

    @Inject
    private UsageEvents events;

    @Inject
    private Clock clock;

    @Inject
    private UsageLog log;

    @Inject
    private UsageAddresses addresses;

    @Inject
    private UsagePartitions partitions;

    @Inject
    private UsageSettings settings;

    @Override
    protected List<Class<?>> expiring() {
        return List.of(UsageEvent.class);
    }

    @Override
    protected String owner(Class<?> entity) {
        return "account";
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
    @Transactional
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        List<UsageEvent> again = copy.of(UsageEvent.class).stream()
                .filter(row -> row.find("at").isPresent())
                .map(row -> UsageEvent.copied(subject.id(), row, settings))
                .filter(event -> !event.isOver(clock.instant()))
                .toList();
        events.add(again);
        return Map.of(
                UsageEvent.class,
                new TakenOver(
                        again.size(), again.size() == copy.of(UsageEvent.class).size() ? "" : INCOMPLETE));
    }

    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        log.forget(subject.id());
        return Map.of(UsageEvent.class, events.remove(subject.id()));
    }

    /** Addresses first, then rows; a month that has nothing left goes as a whole. */
    @Override
    public int expire(Instant now, int atMost) {
        int truncated = addresses.truncate(now, atMost);
        int ended = super.expire(now, atMost - truncated);
        if (truncated + ended < atMost) {
            partitions.dropEmptied(now.minus(settings.keep()));
        }
        return truncated + ended;
    }

    @Override
    public List<Due> due(Instant now) {
        return Stream.concat(Stream.of(addresses.due(now)), super.due(now).stream())
                .toList();
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
