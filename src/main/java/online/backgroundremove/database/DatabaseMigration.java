package online.backgroundremove.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The defaults stand here because the server reads this definition before it knows the application's configuration.
 * Flyway commits on its own, hence no container transaction. Connections are checked before use, so that those of before
 * a restart of the database are thrown away.
 */
@DataSourceDefinition(
        name = DatabaseMigration.DATA_SOURCE,
        className = "${MPCONFIG=database.class:org.h2.jdbcx.JdbcDataSource}",
        url =
                "${MPCONFIG=database.url:jdbc:h2:file:./.data/database/backgroundremove;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0}",
        user = "${MPCONFIG=database.user:backgroundremove}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 16,
        password = "${MPCONFIG=database.password:backgroundremove}",
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    static final String DATA_SOURCE = "java:app/jdbc/backgroundremove";

    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + product())
                .load()
                .migrate();
    }

    private String product() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached.", unreachable);
        }
    }
}
