package online.backgroundremove.privacy.scan;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import online.backgroundremove.privacy.scan.TableColumn.Kind;
import online.backgroundremove.retention.Postgres;

/** All tables of our schema, as the database itself says: also those that no entity knows. */
record Schema(List<ScannedTable> tables, boolean isPostgres) {

    static Schema of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        List<ScannedTable> tables = new ArrayList<>();
        try (ResultSet rows = database.getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
            "TABLE", "BASE TABLE", "PARTITIONED TABLE"
        })) {
            while (rows.next()) {
                tables.add(table(connection, rows.getString("TABLE_NAME")));
            }
        }
        return new Schema(tables, Postgres.isAt(connection));
    }

    private static ScannedTable table(Connection connection, String name) throws SQLException {
        List<TableColumn> columns = new ArrayList<>();
        boolean restricted = false;
        try (ResultSet rows = connection
                .getMetaData()
                .getColumns(connection.getCatalog(), connection.getSchema(), escaped(name), "%")) {
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME");
                restricted |= column.equalsIgnoreCase("restricted_at");
                kind(rows.getString("TYPE_NAME")).ifPresent(kind -> columns.add(new TableColumn(column, kind)));
            }
        }
        return new ScannedTable(name, columns, restricted);
    }

    private static String escaped(String name) {
        return name.replace("_", "\\_");
    }

    /** Empty for numbers, dates and the like. */
    private static Optional<Kind> kind(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.equals("uuid")) {
            return Optional.of(Kind.ID);
        }
        if (lower.contains("char")
                || lower.contains("text")
                || lower.contains("clob")
                || lower.contains("large object")) {
            return Optional.of(lower.contains("binary large") ? Kind.BINARY : Kind.TEXT);
        }
        return lower.contains("binary") || lower.equals("bytea") || lower.equals("blob")
                ? Optional.of(Kind.BINARY)
                : Optional.empty();
    }
}
