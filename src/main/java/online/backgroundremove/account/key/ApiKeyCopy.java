package online.backgroundremove.account.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** What a person is given of their API keys: everything but the hashes. */
@ApplicationScoped
public class ApiKeyCopy {

    @Inject
    private ApiKeys keys;

    @Inject
    private SubjectKeys seals;

    List<Map<String, Object>> of(Subject subject) {
        return keys.of(subject.id()).stream().map(this::copy).toList();
    }

    private Map<String, Object> copy(ApiKey key) {
        Map<String, Object> copy = new LinkedHashMap<>();
        copy.put("id", key.id());
        copy.put("account", key.account());
        copy.put("name", key.name());
        copy.put("scopes", key.scopes());
        copy.put("prefix", key.prefix());
        copy.put("createdDay", key.createdDay());
        key.lastDay().ifPresent(day -> copy.put("lastDay", day));
        key.usedDay().ifPresent(day -> copy.put("usedDay", day));
        key.revokedDay().ifPresent(day -> copy.put("revokedDay", day));
        key.previousUntil().ifPresent(time -> copy.put("previousUntil", time));
        copy.put("monthlyMegapixels", key.monthlyMegapixels());
        copy.put("month", key.month());
        copy.put("monthMegapixels", key.usedIn(key.month()));
        Optional.ofNullable(key.suspensionReason())
                .ifPresent(reason -> copy.put("suspensionReason", seals.open(key.subject(), reason)));
        return copy;
    }
}
