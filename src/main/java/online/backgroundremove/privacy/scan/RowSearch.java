package online.backgroundremove.privacy.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for traces in every column of every table that could hold one, whatever our code believes to be there. */
@ApplicationScoped
public class RowSearch {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RetainedColumns retained;

    /** The columns in which there is something, such as {@code usage_event.user_agent}. */
    @Transactional
    public List<String> search(Traces traces) {
        Set<String> kept = retained.names();
        Connection connection = entities.unwrap(Connection.class);
        try {
            Schema schema = Schema.of(connection);
            List<String> found = new ArrayList<>();
            for (ScannedTable table : schema.tables()) {
                search(connection, schema.isPostgres(), table, traces, kept).stream()
                        .sorted()
                        .forEach(found::add);
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException("The database cannot be searched.", broken);
        }
    }

    /** How many columns there are to look into. */
    @Transactional
    public long columns() {
        try {
            return Schema.of(entities.unwrap(Connection.class)).tables().stream()
                    .mapToLong(table -> table.columns().size())
                    .sum();
        } catch (SQLException broken) {
            throw new IllegalStateException("The database does not tell its tables.", broken);
        }
    }

    private static List<String> search(
            Connection connection, boolean isPostgres, ScannedTable table, Traces traces, Set<String> kept)
            throws SQLException {
        List<String> found = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            String name = RetainedColumns.name(table.name(), column.name());
            Probe probe = Probe.of(column, traces, !kept.contains(name), isPostgres);
            if (!probe.isEmpty() && matches(connection, table, probe)) {
                found.add(name);
            }
        }
        return found;
    }

    private static boolean matches(Connection connection, ScannedTable table, Probe probe) throws SQLException {
        String sql = "select 1 from \"" + table.name() + "\" where " + probe.sql() + " fetch first 1 rows only";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < probe.values().size(); i++) {
                statement.setObject(i + 1, probe.values().get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
