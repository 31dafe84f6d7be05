package online.backgroundremove.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Proves("LAUNCH-2")
class FailureWatchTest {

    private final PrintStream errors = System.err;

    @AfterEach
    void putBack() {
        System.setErr(errors);
    }

    @Test
    void theInnermostCauseIsTheReason() {
        assertThat(reasonOf(
                        "SEVERE: Exception while loading the app",
                        "java.lang.RuntimeException: not this one",
                        "Caused by: java.lang.IllegalStateException: around it",
                        "\tat some.Where(Where.java:1)",
                        "Caused by: java.lang.IllegalArgumentException: cutout.nets must not be negative"))
                .isEqualTo("cutout.nets must not be negative");
    }

    @Test
    void whatFailsInTheAftermathIsNoReason() {
        assertThat(reasonOf(
                        "Caused by: java.lang.IllegalArgumentException: cutout.nets must not be negative",
                        "Caused by: javax.naming.NameNotFoundException: No object bound to name java:comp/env/some/entities",
                        "Caused by: java.lang.IllegalStateException: EntityManagerFactory is already closed",
                        "Caused by: java.net.ConnectException: Connection refused"))
                .isEqualTo("cutout.nets must not be negative");
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
