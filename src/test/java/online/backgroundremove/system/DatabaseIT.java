package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

class DatabaseIT {

    /** Far above what a cut-out takes, far below what a connection pool waits for a database that is gone. */
    private static final Duration NOT_WAITING_FOR_A_DATABASE = Duration.ofSeconds(45);

    /** The timer writes every ten seconds. */
    private static final Duration TIMER = Duration.ofSeconds(60);

    @Test
    @Proves({"DB-1", "DB-3", "REM-2"})
    void countsInAFileOfTheDataDirectory() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data");
        TallyTable tallies =
                new TallyTable("jdbc:h2:file:" + data.resolve("database/backgroundremove"), "backgroundremove");

        for (long started = 1; started <= 2; started++) {
            try (RunningService service = RunningService.start(Map.of("DATA_DIR", data.toString()))) {
                assertThat(cut(service)).isEqualTo(200);
                assertThat(refuse(service)).isEqualTo(400);
            }
            assertThat(tallies.counts()).isEqualTo(Map.of("DELIVERED", started, "REFUSED", started));
        }
    }

    @Test
    @Proves({"DB-2", "DB-3", "REM-2", "REM-3"})
    void countsInPostgresEvenWhatHappensWhileItIsDown() throws Exception {
        try (PostgresServer postgres = PostgresServer.start()) {
            try (RunningService service = RunningService.start(postgres.settings())) {
                assertThat(cut(service)).isEqualTo(200);
            }
            assertThat(postgres.tallies().counts()).isEqualTo(Map.of("DELIVERED", 1L));

            try (RunningService service = RunningService.start(postgres.settings())) {
                assertThat(cut(service)).isEqualTo(200);
                postgres.stop();
                assertThat(cut(service)).isEqualTo(200);
                service.awaitLog("Counts wait for the database", TIMER);
                assertThat(cut(service)).isEqualTo(200);
                postgres.startAgain();
            }
            assertThat(postgres.tallies().counts()).isEqualTo(Map.of("DELIVERED", 4L));
        }
    }

    @Test
    @Proves({"DB-3", "LAUNCH-2"})
    void saysWhenTheDatabaseCannotBeReached() throws Exception {
        Map<String, String> settings;
        try (PostgresServer gone = PostgresServer.start()) {
            settings = gone.settings();
        }

        try (RunningService service = RunningService.launch(settings)) {
            assertThat(service.process().waitFor(2, TimeUnit.MINUTES))
                    .as("has ended")
                    .isTrue();
            assertThat(service.process().exitValue()).isEqualTo(1);
            assertThat(service.log())
                    .containsPattern("(?m)^Cannot start: the database cannot be used: Connection to \\S+ refused");
        }
    }

    private static int cut(RunningService service) {
        return send(service, Photos.bytes("coffee.jpg"));
    }

    private static int refuse(RunningService service) {
        return send(service, new byte[] {1, 2, 3});
    }

    private static int send(RunningService service, byte[] photo) {
        URI removals = service.uri("/api/v1/removals");
        return new CutoutApi(service)
                .send(HttpRequest.newBuilder(removals)
                        .header("Content-Type", "image/jpeg")
                        .timeout(NOT_WAITING_FOR_A_DATABASE)
                        .POST(BodyPublishers.ofByteArray(photo))
                        .build())
                .statusCode();
    }
}
