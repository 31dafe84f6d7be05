package online.backgroundremove.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import online.backgroundremove.retention.DataMap;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.StoredAttribute;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import org.jspecify.annotations.Nullable;

/**
 * Writes a row about a person into every table that the data map calls personal, and into what hangs on these, as the database
 * describes them: a table that is new is filled without anybody thinking of it.
 */
@ApplicationScoped
public class FilledTables {

    /** What has rules of its own, and is filled by those who know them. */
    private static final Set<String> BY_OTHERS = Set.of("audit_entry", "privacy_request_step", "erasure_receipt");

    @Resource(lookup = "java:app/jdbc/backgroundremove")
    private DataSource database;

    @Inject
    private Registry registry;

    @Inject
    private SubjectKeys keys;

    /** What the database says of its tables stays the same. */
    private final Map<String, TableShape> shapes = new TreeMap<>();

    private final AtomicReference<@Nullable DataMap> map = new AtomicReference<>();

    /** Fills, and tells what was written where. */
    public FilledPerson fill(Subject subject) throws SQLException {
        return fill(subject, table -> true, () -> false);
    }

    /**
     * Fills some tables, and what they need.
     *
     * @param wanted the tables
     * @param empty whether a column that may be empty is
     */
    public FilledPerson fill(Subject subject, Predicate<String> wanted, BooleanSupplier empty) throws SQLException {
        FilledPerson person = new FilledPerson(subject);
        try (Connection connection = database.getConnection()) {
            for (TableShape table : tables(connection, wanted)) {
                insert(connection, table, person, empty);
            }
        }
        return person;
    }

    /** Those that others lead to come first. */
    private List<TableShape> tables(Connection connection, Predicate<String> wanted) throws SQLException {
        if (shapes.isEmpty()) {
            describe(connection);
        }
        Map<String, TableShape> chosen = new LinkedHashMap<>();
        shapes.keySet().stream().filter(wanted).forEach(table -> choose(table, chosen));
        return List.copyOf(chosen.values());
    }

    private void choose(String table, Map<String, TableShape> chosen) {
        if (!chosen.containsKey(table)) {
            TableShape shape = Objects.requireNonNull(shapes.get(table), table);
            shape.parents().values().forEach(parent -> choose(parent, chosen));
            chosen.put(table, shape);
        }
    }

    private void describe(Connection connection) throws SQLException {
        Deque<String> waiting = registry.map().personal().stream()
                .map(StoredAttribute::table)
                .collect(Collectors.toCollection(ArrayDeque::new));
        for (String table : List.copyOf(waiting)) {
            waiting.addAll(TableShape.children(connection, table));
        }
        for (String table = waiting.poll(); table != null; table = waiting.poll()) {
            if (!BY_OTHERS.contains(table) && !shapes.containsKey(table)) {
                TableShape shape = TableShape.of(connection, table);
                shapes.put(table, shape);
                waiting.addAll(shape.parents().values());
            }
        }
    }

    private void insert(Connection connection, TableShape table, FilledPerson person, BooleanSupplier empty)
            throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        RowValues values = new RowValues(map(), person, table.name());
        for (TableShape.Column column : table.columns()) {
            String parent = table.parents().get(column.name());
            boolean none = column.optional() && !RowValues.isNeeded(column.name()) && empty.getAsBoolean();
            row.put(
                    column.name(),
                    parent != null
                            ? person.id(parent, column.type())
                            : none ? null : value(person, table, column, values));
        }
        person.filled(table.name(), Objects.requireNonNull(row.get(table.key())));
        write(connection, table.name(), row);
    }

    private @Nullable Object value(FilledPerson person, TableShape table, TableShape.Column column, RowValues values) {
        Object value = values.of(column.name(), column.type(), column.size());
        return value instanceof RowValues.ToSeal text
                ? sealed(person, table.name() + "." + column.name(), text)
                : value;
    }

    private DataMap map() {
        return map.updateAndGet(known -> known == null ? registry.map() : known);
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

    /** As at the end of an erasure. */
    void addReceipt(FilledPerson person) throws SQLException {
        try (Connection connection = database.getConnection()) {
            insert(connection, TableShape.of(connection, "erasure_receipt"), person, () -> false);
        }
    }

    /** Restricts the person's rows in these tables. */
    void restrict(FilledPerson person, Collection<String> restricted) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String table : restricted) {
                try (PreparedStatement row =
                        connection.prepareStatement("update " + table + " set restricted_at = current_timestamp where "
                                + TableShape.of(connection, table).key() + " = ?")) {
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
                String sql = "select * from " + table + " where " + shape(table).key() + " = ?";
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

    private TableShape shape(String table) {
        return Objects.requireNonNull(shapes.get(table));
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
