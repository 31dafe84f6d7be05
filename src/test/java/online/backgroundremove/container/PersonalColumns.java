package online.backgroundremove.container;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A database's rows, to look one person up in.
 *
 * @param cells by column, such as {@code account.email}, what stands in each row, in the order of the rows
 * @param columns by table, its columns
 */
record PersonalColumns(Map<String, List<String>> cells, Map<String, Set<String>> columns) {

    static PersonalColumns in(Everything everything) {
        Map<String, List<String>> cells = new HashMap<>();
        Map<String, Set<String>> columns = new HashMap<>();
        everything.columns().forEach((column, lines) -> {
            cells.put(column, List.of(lines.split("\n", -1)));
            columns.computeIfAbsent(column.substring(0, column.indexOf('.')), table -> new TreeSet<>())
                    .add(column);
        });
        return new PersonalColumns(cells, columns);
    }

    /** The columns in which something of a person stands. */
    Set<String> of(FilledPerson person) {
        Set<String> own = new TreeSet<>();
        person.tables().forEach((table, id) -> {
            int row = cells(key(table)).indexOf(id.toString());
            columns.getOrDefault(table, Set.of()).stream()
                    .filter(column -> row >= 0 && !cells(column).get(row).equals("null"))
                    .forEach(own::add);
        });
        return own;
    }

    private List<String> cells(String column) {
        return cells.getOrDefault(column, List.of());
    }

    /** Rows are told apart by their id, or by that of what they belong to. */
    private String key(String table) {
        Set<String> own = columns.getOrDefault(table, Set.of());
        return List.of("id", "account_id", "request_id").stream()
                .map(name -> table + "." + name)
                .filter(own::contains)
                .findFirst()
                .orElse("");
    }
}
