package online.backgroundremove.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Proves("LAUNCH-2")
class FailureWatchTest {

    private static final String SERVER = "2026-11-30T11:09:16.776+0000 SEVERE [javax.enterprise.system.core] ";

    private final PrintStream errors = System.err;

    @AfterEach
    void putBack() {
        System.setErr(errors);
    }

    @Test
    void theInnermostCauseIsTheReason() {
        assertThat(reasonOf(
                        SERVER + "Exception while loading the app",
                        "java.lang.RuntimeException: not this one",
                        "Caused by: java.lang.IllegalStateException: around it",
                        "\tat some.Where(Where.java:1)",
                        "Caused by: java.lang.IllegalArgumentException: cutout.nets must not be negative"))
                .isEqualTo("cutout.nets must not be negative");
    }

    @Test
    void whatFailsInTheAftermathIsNoReason() {
        assertThat(reasonOf(
                        SERVER + "ContainerBase.addChild: start: ",
                        "Caused by: java.lang.IllegalArgumentException: cutout.nets must not be negative",
                        SERVER + "jdbc.exc_get_conn",
                        "Caused by: jakarta.persistence.PersistenceException: Exception [EclipseLink-4002]: DatabaseException",
                        "Caused by: jakarta.resource.ResourceException: No Pool Meta Data object associated with the pool",
                        SERVER + "Exception while invoking class",
                        "Caused by: javax.naming.NameNotFoundException: No object bound to name java:comp/env/some/entities",
                        SERVER + "Exception while invoking class",
                        "Caused by: java.lang.IllegalStateException: EntityManagerFactory is already closed",
                        SERVER + "Exception while invoking class",
                        "Caused by: java.net.ConnectException: Connection refused"))
                .isEqualTo("cutout.nets must not be negative");
    }

    @Test
    void whatTimersMeetMeanwhileIsNoReason() {
        assertThat(reasonOf(
                        SERVER + "ContainerBase.addChild: start: ",
                        "Caused by: java.lang.IllegalArgumentException: cutout.nets must not be negative",
                        "2026-11-30T11:09:16.857+0000 WARNING [jakarta.enterprise.ejb.container] ",
                        "Caused by: java.lang.IllegalStateException: of a timer",
                        "2026-11-30T11:09:16.818+0000 WARNING [org.eclipse.persistence.session./file:/ROOT] ",
                        "Caused by: java.sql.SQLException: of a query"))
                .isEqualTo("cutout.nets must not be negative");
    }

    @Test
    void whatTheDatabaseAnswersToTheApplicationItselfIsAReason() {
        assertThat(reasonOf(
                        "2026-11-30T12:03:32.166+0000 SEVERE [org.eclipse.persistence.session./file:/ROOT] ",
                        "Caused by: org.h2.jdbc.JdbcSQLNonTransientConnectionException: around it",
                        "Caused by: org.h2.mvstore.MVStoreException: The file is locked: some/database"))
                .isEqualTo("The file is locked: some/database");
    }

    @Test
    void ofADatabaseItSaysThatItIsTheDatabase() {
        assertThat(reasonOf("Caused by: java.sql.SQLException: no such host"))
                .isEqualTo("the database cannot be used: no such host");
    }

    private static String reasonOf(String... log) {
        FailureWatch watch = FailureWatch.start();
        for (String line : log) {
            System.err.println(line);
        }
        return watch.reason().orElse("");
    }
}
