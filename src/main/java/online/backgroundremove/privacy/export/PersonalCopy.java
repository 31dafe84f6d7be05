package online.backgroundremove.privacy.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.StoredAttribute;
import online.backgroundremove.retention.Subject;

/** All that is held about a person, from the holders that an erasure asks too. */
@ApplicationScoped
public class PersonalCopy {

    @Inject
    private Registry registry;

    /** By table, its rows; of each the attributes by name. */
    @Transactional
    public Map<String, List<Map<String, Object>>> of(Subject subject, Extent extent) {
        Map<String, StoredAttribute> attributes = attributes();
        Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
        registry.holders()
                .forEach(holder -> holder.export(subject).forEach((entity, rows) -> {
                    String table = table(entity);
                    Predicate<String> taken = name -> takes(attributes, table + "." + name, extent);
                    List<Map<String, Object>> kept = rows.stream()
                            .map(row -> only(row, taken))
                            .filter(row -> !row.isEmpty())
                            .toList();
                    if (!kept.isEmpty()) {
                        tables.put(table, kept);
                    }
                }));
        return tables;
    }

    /** The attributes that can be in a copy, by name. */
    Map<String, StoredAttribute> attributes() {
        return registry.map().personal().stream()
                .collect(Collectors.toMap(
                        attribute -> attribute.table() + "." + attribute.name(), attribute -> attribute));
    }

    /** What the data map does not know, such as the time of a row, is a part of all, and of nothing less. */
    private static boolean takes(Map<String, StoredAttribute> attributes, String name, Extent extent) {
        StoredAttribute attribute = attributes.get(name);
        return attribute == null
                ? extent == Extent.ALL
                : extent.takes(attribute.personal().orElseThrow());
    }

    private static Map<String, Object> only(Map<String, Object> row, Predicate<String> taken) {
        Map<String, Object> kept = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            if (taken.test(name)) {
                kept.put(name, value);
            }
        });
        return kept;
    }

    static String table(Class<?> entity) {
        return new StoredAttribute(entity, "", Optional.empty(), Optional.empty()).table();
    }
}
