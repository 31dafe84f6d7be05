package online.backgroundremove.privacy.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.StoredAttribute;

/** The columns that may still say a random id when nobody is behind it any more: those that the data map keeps. */
@ApplicationScoped
public class RetainedColumns {

    @Inject
    private Registry registry;

    /** Such as {@code audit_entry.actor}. */
    public Set<String> names() {
        return registry.map().personal().stream()
                .filter(attribute -> attribute.personal().orElseThrow().afterErasure() != AfterErasure.GONE)
                .map(attribute -> name(attribute.table(), column(attribute)))
                .collect(Collectors.toSet());
    }

    static String name(String table, String column) {
        return (table + "." + column).toLowerCase(Locale.ROOT);
    }

    private static String column(StoredAttribute attribute) {
        Class<?> type = attribute.entity();
        for (String part : attribute.name().split("\\.", -1)) {
            Field field = field(type, part);
            Optional<String> named = Optional.ofNullable(field.getAnnotation(Column.class))
                    .map(Column::name)
                    .filter(name -> !name.isEmpty());
            if (named.isPresent()) {
                return named.get();
            }
            type = field.getType();
        }
        return attribute.name().substring(attribute.name().lastIndexOf('.') + 1);
    }

    private static Field field(Class<?> type, String name) {
        for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            for (Field field : declaring.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new IllegalStateException("There is no attribute " + name + ".");
    }
}
