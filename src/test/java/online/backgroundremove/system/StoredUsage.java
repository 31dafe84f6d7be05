package online.backgroundremove.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What the service has in its database, read past it. */
record StoredUsage(String url, String userAndPassword) {

    /** A sweep that is under way. */
    static final String SWEEPING = "select 1 from sweep_run where ended_at is null";

    /** Rows of the usage log, oldest first: column name to value. */
    List<Map<String, String>> events() throws SQLException {
        return rows("select * from usage_event order by created_at");
    }

    List<Map<String, String>> rows(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, userAndPassword, userAndPassword);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Map<String, String>> found = new ArrayList<>();
            while (rows.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    String name = rows.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT);
                    row.put(name, String.valueOf(rows.getString(column)));
                }
                found.add(row);
            }
            return found;
        }
    }

    /** The tables in whose rows a text is, whatever its case. */
    TreeSet<String> tablesWith(String text) throws SQLException {
        TreeSet<String> tables = new TreeSet<>();
        for (Map<String, String> table :
                rows("select table_name from information_schema.tables where lower(table_schema) = 'public'")) {
            String name = String.valueOf(table.get("table_name"));
            boolean found = rows("select * from \"" + name + "\"").stream()
                    .flatMap(row -> row.values().stream())
                    .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
            if (found) {
                tables.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return tables;
    }
}
