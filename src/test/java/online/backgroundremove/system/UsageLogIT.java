package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class UsageLogIT {

    private static final String EMAIL = "jane.planted4711@example.com";
    private static final String ADDRESS = "198.51.100.177";
    private static final String AGENT = "PlantedAgent4711/1.0";

    /** The server's pool tries for about a minute to reach a database that is gone. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A user agent, an address and an e-mail, in every place of a request where somebody may put them. */
    @Test
    @Proves({"REM-2", "REM-7", "NET-1"})
    void recordsAddressAndAgentInOneTableAndNowhereElse() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "usage");
        Path directory;
        try (RunningService service = RunningService.start(
                Map.of("DATA_DIR", data.toString(), "NETWORK_TRUSTED_PROXIES", "127.0.0.0/8,::1"))) {
            directory = service.directory();
            callWithPlantedTexts(service);
        }

        StoredUsage stored =
                new StoredUsage("jdbc:h2:file:" + data.resolve("database/backgroundremove"), "backgroundremove");
        List<Map<String, String>> events = stored.events();
        assertThatAllIsThere(events);
        for (String planted : List.of(ADDRESS, AGENT)) {
            assertThat(stored.tablesWith(planted)).containsExactly("usage_event");
        }
        assertThat(stored.tablesWith(EMAIL)).isEmpty();
        for (Path place : List.of(directory, data)) {
            assertThat(filesWith(place, EMAIL)).isEmpty();
            assertThat(filesWith(place, ADDRESS)).allMatch(UsageLogIT::isTheDatabase);
            assertThat(filesWith(place, AGENT)).allMatch(UsageLogIT::isTheDatabase);
        }
    }

    private static void callWithPlantedTexts(RunningService service) {
        assertThat(send(service, "POST", "/api/v1/removals?quality=fast", Photos.bytes("coffee.jpg")))
                .isEqualTo(200);
        assertThat(send(service, "POST", "/api/v1/removals?" + EMAIL + "=1", Photos.bytes("coffee.jpg")))
                .isEqualTo(400);
        assertThat(send(service, "POST", "/api/v1/removals", EMAIL.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(400);
        assertThat(send(service, "GET", "/api/v1/" + EMAIL, new byte[0])).isEqualTo(404);
        assertThat(send(service, "POST", "/" + EMAIL, new byte[0])).isGreaterThanOrEqualTo(400);
        assertThat(send(service, "GET", "/", new byte[0])).isEqualTo(200);
    }

    private static void assertThatAllIsThere(List<Map<String, String>> events) {
        assertThat(events)
                .as("all but the page that was only looked at")
                .extracting(row -> row.get("route") + " " + row.get("status") + " " + row.get("megapixels"))
                .startsWith("POST /api/v1/removals 200 1", "POST /api/v1/removals 400 null")
                .contains("GET elsewhere 404 null")
                .hasSize(5);
        assertThat(events)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("address", ADDRESS)
                        .containsEntry("network", "198.51.100.0/24")
                        .containsEntry("user_agent", AGENT));
    }

    @Test
    void wouldSeeAPlantedTextInAFile() throws IOException {
        Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "usage");
        Path file = Files.writeString(directory.resolve("log"), "from " + ADDRESS);

        assertThat(filesWith(directory, ADDRESS)).containsExactly(file);
    }

    /**
     * What happens while the database is down is written when it is back, each into its month: as much as the memory for it
     * holds. What is lost is counted.
     */
    @Test
    @Proves("REM-8")
    void writesToPostgresWhatHappensWhileItIsDown() throws Exception {
        try (PostgresServer postgres = PostgresServer.start()) {
            Map<String, String> settings = new HashMap<>(postgres.settings());
            settings.put("USAGE_BUFFER", "3");
            try (RunningService service = RunningService.start(settings)) {
                assertThat(send(service, "GET", "/api/v1/model", new byte[0])).isEqualTo(200);
                Awaitility.await()
                        .atMost(PATIENCE)
                        .until(() -> postgres.stored().events().size() == 1);
                assertThat(lost(service)).isZero();
                postgres.stop();
                for (int i = 0; i < 5; i++) {
                    assertThat(send(service, "GET", "/api/v1/model", new byte[0]))
                            .isEqualTo(200);
                }
                service.awaitLog("Usage waits for the database", PATIENCE);
                Awaitility.await().atMost(PATIENCE).until(() -> lost(service) == 2);
                postgres.startAgain();
            }
            StoredUsage stored = postgres.stored();
            assertThat(stored.events()).hasSize(4);
            assertThat(stored.rows("select distinct tableoid::regclass::text as month from usage_event"))
                    .allSatisfy(row -> assertThat(row.get("month")).startsWith("usage_event_y20"));
        }
    }

    @Test
    @Proves("REM-9")
    void doesNotStartWithAPeriodThatIsTooLong() throws Exception {
        assertThat(RunningService.failure(Map.of("RETENTION_USAGE", "P366D")))
                .contains("Cannot start: retention.usage must be P365D at most");
    }

    private static long lost(RunningService service) {
        String metrics = new String(new CutoutApi(service).get("/metrics").body(), StandardCharsets.UTF_8);
        return Pattern.compile("(?m)^usage_events_lost_total\\S* (\\d+)")
                .matcher(metrics)
                .results()
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
    }

    private static int send(RunningService service, String method, String path, byte[] body) {
        return new CutoutApi(service)
                .send(HttpRequest.newBuilder(service.uri(path))
                        .header("Content-Type", "image/jpeg")
                        .header("User-Agent", AGENT)
                        .header("X-Forwarded-For", EMAIL + ", " + ADDRESS)
                        .header("Referer", "http://localhost/" + EMAIL)
                        .method(method, BodyPublishers.ofByteArray(body))
                        .build())
                .statusCode();
    }

    private static boolean isTheDatabase(Path file) {
        return file.toString().endsWith(".mv.db");
    }

    private static List<Path> filesWith(Path directory, String text) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
