package online.backgroundremove.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.option.InvalidOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

    private static final String PERSONAL = "jane.doe@example.com";

    private final Logger logger = Logger.getLogger(ProblemMapper.class.getName());
    private final LogLines log = new LogLines();

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(log);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(log);
        logger.setUseParentHandlers(true);
    }

    @Proves("API-2")
    @Test
    void tellsAnUnexpectedFailureByItsIncidentAlone() {
        RuntimeException cause = new IllegalArgumentException("cause of " + PERSONAL);

        Response response = new ProblemMapper().toResponse(new IllegalStateException("for " + PERSONAL, cause));

        String body = (String) response.getEntity();
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(body).contains("/problems#internal").doesNotContain(PERSONAL, "IllegalState");
        assertThat(log.lines).singleElement().asString().doesNotContain(PERSONAL);
        String incident = body.replaceAll(".*Incident ([0-9a-f-]{36}).*", "$1");
        assertThat(log.lines.get(0))
                .contains(incident, "IllegalStateException", "IllegalArgumentException", "ProblemMapperTest");
    }

    @Proves("API-5")
    @Test
    void namesTheParameterThatIsWrong() {
        assertThat(body(new InvalidParameter("size", "It is too large.")))
                .contains("\"detail\":\"Parameter size: It is too large.\"", "\"parameter\":\"size\"");
        assertThatThrownBy(() -> Lengths.region("0 0 20px 20px").in(10, 10))
                .satisfies(exceeds -> assertThat(body(exceeds)).contains("#invalid-option", "\"parameter\":\"roi\""));
        assertThat(body(new InvalidOption("No."))).contains("#invalid-option").doesNotContain("parameter");
    }

    private static String body(Throwable thrown) {
        return (String) new ProblemMapper().toResponse(thrown).getEntity();
    }

    /** What the log's reader would see. */
    private static final class LogLines extends Handler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            lines.add(new SimpleFormatter().format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
