package online.backgroundremove.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that a database holds, by column; bytes in hexadecimal digits. */
public record Everything(Map<String, String> columns) {

    static Everything in(Connection connection) throws SQLException {
        Map<String, StringBuilder> columns = new TreeMap<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                add(connection, tables.getString("TABLE_NAME"), columns);
            }
        }
        return new Everything(columns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, column -> column.getValue().toString())));
    }

    private static void add(Connection connection, String table, Map<String, StringBuilder> columns)
            throws SQLException {
        try (PreparedStatement all = connection.prepareStatement("select * from \"" + table + "\"");
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    String column = (table + "." + rows.getMetaData().getColumnName(i)).toLowerCase(Locale.ROOT);
                    columns.computeIfAbsent(column, name -> new StringBuilder())
                            .append(text(rows.getObject(i)))
                            .append('\n');
                }
            }
        }
    }

    private static String text(Object cell) {
        return cell instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(cell);
    }

    /** The columns that hold a text, as it is or in bytes. */
    public Set<String> with(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(UTF_8));
        return columns.entrySet().stream()
                .filter(column ->
                        column.getValue().contains(text) || column.getValue().contains(hex))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
