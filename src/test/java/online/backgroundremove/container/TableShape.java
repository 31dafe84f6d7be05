package online.backgroundremove.container;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table as the database describes it.
 *
 * @param parents by column, the table that it leads to
 * @param key the column that tells rows apart
 */
public record TableShape(String name, List<Column> columns, Map<String, String> parents, String key) {

    /** One column, its type as the database calls it. */
    public record Column(String name, String type, int size, boolean optional) {}

    static TableShape of(Connection connection, String table) throws SQLException {
        return new TableShape(table, columns(connection, table), parents(connection, table), key(connection, table));
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String pattern = stored(table).replace("_", "\\_");
        try (ResultSet rows =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), pattern, "%")) {
            while (rows.next()) {
                columns.add(new Column(
                        rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        rows.getString("TYPE_NAME"),
                        rows.getInt("COLUMN_SIZE"),
                        rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable));
            }
        }
        return columns;
    }

    private static Map<String, String> parents(Connection connection, String table) throws SQLException {
        Map<String, String> parents = new LinkedHashMap<>();
        if (table.equals("usage_event")) {
            // without a constraint, since rows outlive keys
            parents.put("key_id", "api_key");
        }
        try (ResultSet rows = connection
                .getMetaData()
                .getImportedKeys(connection.getCatalog(), connection.getSchema(), stored(table))) {
            while (rows.next()) {
                parents.put(
                        rows.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        rows.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return parents;
    }

    private static String key(Connection connection, String table) throws SQLException {
        try (ResultSet rows = connection
                .getMetaData()
                .getPrimaryKeys(connection.getCatalog(), connection.getSchema(), stored(table))) {
            return rows.next() ? rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT) : "id";
        }
    }

    /** The tables that lead to this one. */
    static List<String> children(Connection connection, String table) throws SQLException {
        List<String> children = new ArrayList<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getExportedKeys(connection.getCatalog(), connection.getSchema(), stored(table))) {
            while (rows.next()) {
                children.add(rows.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return children;
    }

    private static String stored(String table) {
        return table.toUpperCase(Locale.ROOT);
    }
}
