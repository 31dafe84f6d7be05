package online.backgroundremove.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What the service has counted, read past it. */
record TallyTable(String url, String userAndPassword) {

    /** Photos by outcome, all days together. */
    Map<String, Long> counts() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, userAndPassword, userAndPassword);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select outcome, sum(photos) from daily_tally group by outcome")) {
            Map<String, Long> counts = new TreeMap<>();
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
            return counts;
        }
    }
}
