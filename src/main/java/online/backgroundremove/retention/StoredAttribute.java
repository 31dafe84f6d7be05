package online.backgroundremove.retention;

import java.util.Optional;

/**
 * An attribute of an entity, and what it says of itself.
 *
 * @param name as in the code; of what is embedded, after the attribute that embeds it and a dot
 * @param personal what it holds about a person
 * @param impersonal why it holds nothing about one
 */
public record StoredAttribute(
        Class<?> entity, String name, Optional<PersonalData> personal, Optional<NoPersonalData> impersonal) {

    /** Whether it says one thing, not none and not both. */
    public boolean isClassified() {
        return personal.isPresent() != impersonal.isPresent();
    }

    /** The table that it is in. */
    public String table() {
        return Table.name(entity);
    }

    /** The feature that it belongs to. */
    public String feature() {
        String name = entity.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
