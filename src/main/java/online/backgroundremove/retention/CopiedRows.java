package online.backgroundremove.retention;

import java.util.List;
import java.util.Map;

/**
 * What a copy tells about a person, from another service or from this one at another time.
 *
 * @param tables by name of the table, its rows
 */
public record CopiedRows(Map<String, List<CopiedRow>> tables) {

    public CopiedRows {
        tables = Map.copyOf(tables);
    }

    /** Those that this entity's holder told of; none where the copy has no such table. */
    public List<CopiedRow> of(Class<?> entity) {
        return tables.getOrDefault(Table.name(entity), List.of());
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "CopiedRows";
    }
}
