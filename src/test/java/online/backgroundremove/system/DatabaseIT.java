package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

class DatabaseIT {

    /** Far above what a cut-out takes, far below what a connection pool waits for a database that is gone. */
    private static final Duration NOT_WAITING_FOR_A_DATABASE = Duration.ofSeconds(45);

    /** The timer writes every ten seconds. */
    private static final Duration TIMER = Duration.ofSeconds(60);

    private static final List<String> WITHOUT_DATABASE = List.of(
            "/",
            "/developers",
            "/problems",
            "/promises",
            "/choices",
            "/contact",
            "/contact/request",
            "/sign-in",
            "/sign-up",
            "/forgotten");

    private static final List<String> FROM_DATABASE =
            List.of("/privacy", "/cookies", "/terms", "/versions", "/changes?document=terms");

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
    @Proves({"DB-2", "DB-3", "REM-2", "REM-3", "WEB-8", "CNS-5"})
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
                pagesSayWhatTheyCan(new SiteVisitor(service));
                service.awaitLog("Counts wait for the database", TIMER);
                service.awaitLog("Counts of page views wait for the database", TIMER);
                assertThat(cut(service)).isEqualTo(200);
                postgres.startAgain();
            }
            assertThat(postgres.tallies().counts()).isEqualTo(Map.of("DELIVERED", 4L));
            assertThat(postgres.stored().rows("select path, views from page_view where referrer = 'away.example'"))
                    .as("none is lost, and what was not shown is not counted")
                    .containsExactlyInAnyOrderElementsOf(views());
        }
    }

    private static void pagesSayWhatTheyCan(SiteVisitor visitor) {
        for (String page : WITHOUT_DATABASE) {
            assertThat(visitor.get(page, "Referer", "https://away.example/").statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        Map<String, HttpResponse<String>> answers = FROM_DATABASE.parallelStream()
                .collect(Collectors.toMap(page -> page, page -> visitor.get(page, "Referer", "https://away.example/")));
        answers.forEach((page, answer) -> {
            assertThat(answer.statusCode()).as(page).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).as(page).isPresent();
            assertThat(answer.body())
                    .as(page)
                    .contains("We cannot look it up just now")
                    .doesNotContain("Incident");
        });
        assertThat(visitor.choose("objected").statusCode())
                .as("a choice that cannot be kept")
                .isEqualTo(503);
    }

    private static List<Map<String, String>> views() {
        return WITHOUT_DATABASE.stream()
                .map(page -> Map.of("path", page, "views", "1"))
                .toList();
    }

    @Test
    @Proves({"DB-3", "LAUNCH-2"})
    void saysWhenTheDatabaseCannotBeReached() throws Exception {
        Map<String, String> settings;
        try (PostgresServer gone = PostgresServer.start()) {
            settings = gone.settings();
        }

        assertThat(RunningService.failure(settings))
                .containsPattern("(?m)^Cannot start: the database cannot be used: Connection to \\S+ refused");
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
