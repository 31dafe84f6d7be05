package online.backgroundremove.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.StoredAttribute;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/**
 * Writes a row about a person into every table that the data map calls personal, and into what hangs on these, as the database
 * describes them: a table that is new is filled without anybody thinking of it.
 */
@ApplicationScoped
public class FilledTables {

    /** What has rules of its own, and is filled by those who know them. */
    private static final Set<String> BY_OTHERS = Set.of("audit_entry");

    @Resource(lookup = "java:app/jdbc/backgroundremove")
    private DataSource database;

    @Inject
    private Registry registry;

    @Inject
    private SubjectKeys keys;

    /** Fills, and tells what was written where. */
    public FilledPerson fill(Subject subject) throws SQLException {
        FilledPerson person = new FilledPerson(subject);
        try (Connection connection = database.getConnection()) {
            Set<String> waiting = tables(connection);
            while (!waiting.isEmpty()) {
                List<String> ready = waiting.stream()
                        .filter(table -> parents(connection, table).values().stream()
                                .allMatch(parent -> parent.equals(table) || person.has(parent)))
                        .toList();
                if (ready.isEmpty()) {
                    throw new IllegalStateException("Nothing leads to " + waiting);
                }
                for (String table : ready) {
                    insert(connection, table, person);
                }
                ready.forEach(waiting::remove);
            }
        }
        return person;
    }

    private Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = registry.map().personal().stream()
                .map(StoredAttribute::table)
                .filter(table -> !BY_OTHERS.contains(table))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String table : List.copyOf(tables)) {
            try (ResultSet rows = connection
                    .getMetaData()
                    .getExportedKeys(connection.getCatalog(), connection.getSchema(), table.toUpperCase(Locale.ROOT))) {
                while (rows.next()) {
                    tables.add(rows.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }

    /** By column, the table that it leads to. */
    private static Map<String, String> parents(Connection connection, String table) {
        try (ResultSet rows = connection
                .getMetaData()
                .getImportedKeys(connection.getCatalog(), connection.getSchema(), table.toUpperCase(Locale.ROOT))) {
            Map<String, String> parents = new LinkedHashMap<>();
            while (rows.next()) {
                parents.put(
                        rows.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        rows.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
            return parents;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void insert(Connection connection, String table, FilledPerson person) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        Map<String, String> parents = parents(connection, table);
        RowValues values = new RowValues(registry.map(), person, table);
        try (ResultSet columns = connection
                .getMetaData()
                .getColumns(connection.getCatalog(), connection.getSchema(), table.toUpperCase(Locale.ROOT).replace("_", "\\_"), "%")) {
            while (columns.next()) {
                String column = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                Object value = parents.containsKey(column)
                        ? person.id(parents.get(column))
                        : values.of(column, columns.getString("TYPE_NAME"), columns.getInt("COLUMN_SIZE"));
                row.put(column, value instanceof RowValues.ToSeal text ? sealed(text) : value);
            }
        }
        person.filled(table, row.getOrDefault(parents.isEmpty() ? "id" : key(connection, table), row.get("id")));
        String sql = "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + row.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            List<Object> all = new ArrayList<>(row.values());
            for (int i = 0; i < all.size(); i++) {
                statement.setObject(i + 1, all.get(i));
            }
            statement.executeUpdate();
        }
    }

    private byte[] sealed(RowValues.ToSeal text) {
        return keys.seal(text.subject(), text.text());
    }

    private static String key(Connection connection, String table) throws SQLException {
        try (ResultSet rows = connection
                .getMetaData()
                .getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table.toUpperCase(Locale.ROOT))) {
            return rows.next() ? rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT) : "id";
        }
    }

    /** Every cell of every table that holds this text, as it is or in bytes, whatever its name. */
    public Set<String> cellsWith(String text) throws SQLException {
        Set<String> found = new LinkedHashSet<>();
        String hex = HexFormat.of().formatHex(text.getBytes(UTF_8));
        try (Connection connection = database.getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (PreparedStatement all = connection.prepareStatement("select * from \"" + table + "\"");
                        ResultSet rows = all.executeQuery()) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            if (holds(rows.getObject(i), text, hex)) {
                                found.add((table + "." + rows.getMetaData().getColumnName(i)).toLowerCase(Locale.ROOT));
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(Object cell, String text, String hex) {
        if (cell instanceof byte[] bytes) {
            String digits = HexFormat.of().formatHex(bytes);
            return digits.contains(hex) || digits.contains(text);
        }
        return cell != null && cell.toString().contains(text);
    }
}
