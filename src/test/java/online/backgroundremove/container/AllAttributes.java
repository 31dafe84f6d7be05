package online.backgroundremove.container;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.DataMap;
import online.backgroundremove.retention.StoredAttribute;

/**
 * The classified attributes by the columns that they are stored in.
 *
 * @param byColumn such as {@code privacy_request.due_day}
 */
record AllAttributes(Map<String, StoredAttribute> byColumn) {

    /** Without those of the tests' own table, which tells nothing that could be copied. */
    static AllAttributes in(DataMap map) {
        Map<String, StoredAttribute> byColumn = new TreeMap<>();
        map.personal().stream()
                .filter(attribute -> !attribute.entity().equals(TestNote.class))
                .forEach(attribute -> byColumn.put(attribute.table() + "." + column(attribute), attribute));
        return new AllAttributes(byColumn);
    }

    private static String column(StoredAttribute attribute) {
        Optional<Field> field = RowValues.declared(attribute);
        return field.map(RowValues::column).orElseThrow(() -> new IllegalStateException(attribute.name()));
    }

    /** The attributes of these columns, such as {@code privacy_request.clock.dueDay}; of what nobody classifies, none. */
    Set<String> of(Set<String> columns) {
        return columns.stream()
                .filter(byColumn::containsKey)
                .map(this::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that do not survive an erasure. */
    Set<String> gone() {
        return byColumn.entrySet().stream()
                .filter(one -> one.getValue().personal().orElseThrow().afterErasure() == AfterErasure.GONE)
                .map(one -> name(one.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String name(String column) {
        StoredAttribute attribute = Objects.requireNonNull(byColumn.get(column));
        return attribute.table() + "." + attribute.name();
    }
}
