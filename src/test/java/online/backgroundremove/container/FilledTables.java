package online.backgroundremove.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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
    private static final Set<String> BY_OTHERS =
            Set.of("audit_entry", "privacy_request_step", "processor_told", "erasure_receipt");

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
                        .filter(table ->
                                parents(connection, table).values().stream().allMatch(person::has))
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
        for (String table : List.copyOf(tables)) {
            tables.addAll(parents(connection, table).values());
        }
        tables.removeAll(BY_OTHERS);
        return tables;
    }

    /** By column, the table that it leads to. */
    private static Map<String, String> parents(Connection connection, String table) {
        try (ResultSet rows = connection
                .getMetaData()
                .getImportedKeys(connection.getCatalog(), connection.getSchema(), table.toUpperCase(Locale.ROOT))) {
            Map<String, String> parents = new LinkedHashMap<>();
            if (table.equals("usage_event")) {
                // without a constraint, since rows outlive keys
                parents.put("key_id", "api_key");
            }
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
                .getColumns(
                        connection.getCatalog(),
                        connection.getSchema(),
                        table.toUpperCase(Locale.ROOT).replace("_", "\\_"),
                        "%")) {
            while (columns.next()) {
                String column = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                Object value = parents.containsKey(column)
                        ? person.id(parents.get(column), columns.getString("TYPE_NAME"))
                        : values.of(column, columns.getString("TYPE_NAME"), columns.getInt("COLUMN_SIZE"));
                row.put(
                        column,
                        value instanceof RowValues.ToSeal text ? sealed(person, table + "." + column, text) : value);
            }
        }
        person.filled(table, Objects.requireNonNull(row.get(key(connection, table))));
        write(connection, table, row);
    }

    private static void write(Connection connection, String table, Map<String, Object> row) throws SQLException {
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

    private byte[] sealed(FilledPerson person, String column, RowValues.ToSeal text) {
        byte[] bytes = keys.seal(text.by(), text.whole());
        person.sealed(
                column,
                new FilledPerson.Sealed(text.by(), text.canary(), HexFormat.of().formatHex(bytes)));
        return bytes;
    }

    private static String key(Connection connection, String table) throws SQLException {
        try (ResultSet rows = connection
                .getMetaData()
                .getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table.toUpperCase(Locale.ROOT))) {
            return rows.next() ? rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT) : "id";
        }
    }

    /** As at the end of an erasure. */
    void addReceipt(FilledPerson person) throws SQLException {
        try (Connection connection = database.getConnection()) {
            insert(connection, "erasure_receipt", person);
        }
    }

    /** Restricts the person's rows in these tables. */
    void restrict(FilledPerson person, Collection<String> restricted) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String table : restricted) {
                try (PreparedStatement row = connection.prepareStatement("update " + table
                        + " set restricted_at = current_timestamp where " + key(connection, table) + " = ?")) {
                    row.setObject(1, person.id(table));
                    row.executeUpdate();
                }
            }
        }
    }

    /** What stands in the rows about a person, numbers and dates aside. */
    public List<Cell> cells(FilledPerson person) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String table : person.tables().keySet()) {
                String sql = "select * from " + table + " where " + key(connection, table) + " = ?";
                try (PreparedStatement one = connection.prepareStatement(sql)) {
                    one.setObject(1, person.id(table));
                    try (ResultSet row = one.executeQuery()) {
                        add(row, table, cells);
                    }
                }
            }
        }
        return cells;
    }

    private static void add(ResultSet row, String table, List<Cell> cells) throws SQLException {
        row.next();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object value = row.getObject(i);
            if (value instanceof String || value instanceof byte[] || value instanceof UUID) {
                cells.add(new Cell((table + "." + row.getMetaData().getColumnName(i)).toLowerCase(Locale.ROOT), value));
            }
        }
    }

    /** The columns of all tables that hold this text, as it is or in bytes. */
    public Set<String> cellsWith(String text) throws SQLException {
        return everything().with(text);
    }

    /** All that the database holds at this moment. */
    public Everything everything() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Everything.in(connection);
        }
    }

    /** The columns in which what was written about a person still stands, or can still be opened. */
    public Set<String> found(FilledPerson person) throws SQLException {
        Everything now = everything();
        Set<String> found = new TreeSet<>();
        person.texts().forEach((column, text) -> {
            if (!now.with(text).isEmpty()) {
                found.add(column);
            }
        });
        person.sealedTexts().forEach((column, secret) -> {
            if (!now.with(secret.hex()).isEmpty() && keys.isThere(secret.by())) {
                found.add(column);
            }
            if (!now.with(secret.text()).isEmpty()) {
                found.add(column + " unsealed");
            }
        });
        return found;
    }
}
