package online.backgroundremove.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The table of an entity with a single id, as its annotations say.
 *
 * @param name the table's
 * @param id the column's
 */
record Table(String name, String id) {

    private static final String OVER = " where expires_at <= ? and (held_until is null or held_until <= ?)"
            + " order by expires_at fetch first ? rows only";

    static Table of(Class<?> entity) {
        List<Field> ids = Arrays.stream(entity.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Id.class))
                .toList();
        if (ids.size() != 1) {
            throw new IllegalArgumentException(entity.getSimpleName() + " does not have a single @Id of its own.");
        }
        return new Table(name(entity), column(ids.get(0)));
    }

    static String name(Class<?> entity) {
        return Optional.ofNullable(entity.getAnnotation(jakarta.persistence.Table.class))
                .map(jakarta.persistence.Table::name)
                .filter(given -> !given.isEmpty())
                .orElse(entity.getSimpleName())
                .toLowerCase(Locale.ROOT);
    }

    private static String column(Field field) {
        return Optional.ofNullable(field.getAnnotation(Column.class))
                .map(Column::name)
                .filter(given -> !given.isEmpty())
                .orElse(field.getName())
                .toLowerCase(Locale.ROOT);
    }

    /** A statement with three parameters: now, now again, and how many rows at most. */
    String delete(boolean skippingLocked) {
        String over = "select " + id + " from " + name + OVER;
        return "delete from " + name + " where " + id
                + (skippingLocked ? " = any(array(" + over + " for update skip locked))" : " in (" + over + ")");
    }
}
