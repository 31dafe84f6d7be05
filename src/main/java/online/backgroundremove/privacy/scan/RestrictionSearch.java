package online.backgroundremove.privacy.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import online.backgroundremove.privacy.scan.TableColumn.Kind;
import online.backgroundremove.retention.Subject;

/** Looks for rows of a person that are restricted, or are not, in every table whose rows can be. */
@ApplicationScoped
public class RestrictionSearch {

    @PersistenceContext
    private EntityManager entities;

    /** The tables with rows that are not restricted. */
    @Transactional
    public List<String> unrestricted(Subject subject) {
        return tables(subject, "restricted_at is null");
    }

    /** The tables with rows that are. */
    @Transactional
    public List<String> restricted(Subject subject) {
        return tables(subject, "restricted_at is not null");
    }

    private List<String> tables(Subject subject, String condition) {
        Connection connection = entities.unwrap(Connection.class);
        try {
            List<String> found = new ArrayList<>();
            for (ScannedTable table : Schema.of(connection).tables()) {
                if (table.canBeRestricted() && hasAny(connection, table, condition, subject.id())) {
                    found.add(table.name());
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException("The database cannot be searched.", broken);
        }
    }

    /** A row is a person's when one of its owning columns has their id; who decided something about others is no owner. */
    private static boolean hasAny(Connection connection, ScannedTable table, String condition, UUID id)
            throws SQLException {
        for (TableColumn column : table.columns()) {
            if (isOwner(table, column)
                    && column.kind() != Kind.BINARY
                    && matches(connection, rows(table, column) + condition, column, id)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwner(ScannedTable table, TableColumn column) {
        return switch (column.name().toLowerCase(java.util.Locale.ROOT)) {
            case "subject", "subject_id", "account_id" -> true;
            case "id" -> table.name().equalsIgnoreCase("account");
            default -> false;
        };
    }

    private static String rows(ScannedTable table, TableColumn column) {
        return "select 1 from \"" + table.name() + "\" where \"" + column.name() + "\" = ? and ";
    }

    private static boolean matches(Connection connection, String sql, TableColumn column, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, column.kind() == Kind.ID ? id : id.toString());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
