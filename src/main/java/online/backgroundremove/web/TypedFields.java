package online.backgroundremove.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What was typed into a form, by the names of its fields; a page binds them as entries of the map. */
final class TypedFields {

    private final Map<String, String> values = new HashMap<>();

    /** For the page. */
    Map<String, String> values() {
        return values;
    }

    /** Empty where nothing was typed. */
    String get(String field) {
        return Objects.requireNonNullElse(values.get(field), "");
    }

    /** The constant of this name, or the other one. */
    <E extends Enum<E>> E get(String field, E otherwise) {
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(values.get(field))) {
                return constant;
            }
        }
        return otherwise;
    }
}
