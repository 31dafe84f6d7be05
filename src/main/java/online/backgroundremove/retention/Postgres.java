package online.backgroundremove.retention;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;

/** Where some statements are others. */
public final class Postgres {

    private Postgres() {}

    /** Within a transaction. */
    public static boolean isBehind(EntityManager entities) {
        try {
            return isAt(entities.unwrap(Connection.class));
        } catch (SQLException broken) {
            throw new IllegalStateException("The database does not say what it is.", broken);
        }
    }

    public static boolean isAt(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
}
