package online.backgroundremove.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * The last step of {@code mvn verify}, after all tests, on the reports of this very run. Where only some tests were asked for,
 * it says that it cannot tell.
 */
class PromisesGate {

    private static final Logger LOG = Logger.getLogger(PromisesGate.class.getName());

    @Test
    void everyPromiseIsKeptAndProven() throws IOException {
        PromiseCheck check = Published.check(Published.TEXTS);
        if (isAsked("promises.unit") || isAsked("promises.integration")) {
            LOG.warning("Only some tests were asked for, so nobody can tell whether each promise is proven.");
            assertThat(check.problems()).isEmpty();
            return;
        }
        Instant begun = Instant.parse(Objects.requireNonNull(System.getProperty("promises.begun")));
        TestRun run =
                TestRun.read(List.of(Path.of("target/surefire-reports"), Path.of("target/failsafe-reports")), begun);
        LOG.info(check.coverage());
        assertThat(check.problems(run)).isEmpty();
    }

    /** A property that is not set comes as its own name. */
    private static boolean isAsked(String name) {
        String value = System.getProperty(name, "");
        return !value.isEmpty() && !value.startsWith("${") && !value.equals("null");
    }
}
