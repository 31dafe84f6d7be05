package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

/** An operator brings an older database back, as operators do: with the service stopped, by copying its directory. */
class RestoredBackupIT {

    private static final String EMAIL = "restored-7f3a9c@erased.example";
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** So many that bringing the database up to them takes a while. */
    private static final int MORE_ENTRIES = 500;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data = directory();

    @Test
    @Proves({"EXEC-1", "EXEC-2", "EXEC-6", "LAUNCH-7"})
    void whoWasErasedSinceIsErasedAgainBeforeAnybodyIsAnswered() throws Exception {
        try (RunningService service = RunningService.start(settings())) {
            new AccountSite(service).enter(EMAIL);
        }
        copy(data.resolve("database"), data.resolve("backup"));
        UUID request = approve();
        eraseThoughKilled();

        assertThat(query("select count(*) from account")).isEqualTo("0");
        assertThat(query("select state from privacy_request where id = '" + request + "'"))
                .isEqualTo("COMPLETED");
        restore();
        assertThat(query("select count(*) from account")).isEqualTo("1");
        lengthenLedger();
        try (RunningService service = RunningService.launch(settings())) {
            assertThat(answersNobodyAtFirst(service)).isTrue();
            service.awaitReady();
            assertThat(status(service, "/").statusCode()).isEqualTo(200);
            assertThat(service.log())
                    .contains("The database is older than the ledger")
                    .doesNotContain(EMAIL);
        }
        assertThat(query("select count(*) from account")).isEqualTo("0");
        refusesToStartWithoutItsLedger();
    }

    private void refusesToStartWithoutItsLedger() throws Exception {
        Files.delete(ledger());
        assertThat(RunningService.failure(settings()))
                .contains("Cannot start: The ledger")
                .contains("bring the ledger of this service back");
    }

    /** Each time, the service is killed as soon as it has begun; then it is left alone. */
    private void eraseThoughKilled() throws Exception {
        try (RunningService service = RunningService.launch(settings())) {
            await(() -> written("ERASURE_BEGUN"));
            service.process().destroyForcibly().waitFor();
        }
        try (RunningService service = RunningService.start(settings())) {
            service.awaitLog("is completed", LONGEST);
            assertThat(written("ERASURE_DONE")).isTrue();
            assertThat(service.log()).doesNotContain(EMAIL);
            assertThat(filesWith(EMAIL)).isEmpty();
        }
    }

    /** Whether it told whoever came to come again, was alive and was not ready, before it was. */
    private boolean answersNobodyAtFirst(RunningService service) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end && service.process().isAlive()) {
            HttpResponse<String> page = status(service, "/");
            if (page.statusCode() == 503
                    && page.headers().firstValue("Retry-After").isPresent()) {
                String ready = status(service, "/health/ready").body();
                String live = status(service, "/health/live").body();
                return ready.startsWith("{\"status\":\"DOWN\"") && live.startsWith("{\"status\":\"UP\"");
            }
            if (page.statusCode() == 200) {
                return false;
            }
            Thread.sleep(50);
        }
        return false;
    }

    private HttpResponse<String> status(RunningService service, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(service.uri(path)).timeout(LONGEST).build();
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try {
                return client.send(request, BodyHandlers.ofString());
            } catch (IOException notYet) {
                assertThat(System.nanoTime()).as("listens in time").isLessThan(end);
                Thread.sleep(100);
            }
        }
    }

    private UUID approve() throws Exception {
        UUID request = UUID.randomUUID();
        execute(
                "insert into privacy_request (id, subject_id, kind, state, origin, regime, received_at, paused_days, locale,"
                        + " created_at) select '" + request
                        + "', id, 'ERASURE', 'APPROVED', 'ACCOUNT', 'GDPR', current_timestamp, 0,"
                        + " 'en', current_timestamp from account");
        return request;
    }

    /** Entries about people whom nobody knows, as the service writes them. */
    private void lengthenLedger() throws Exception {
        List<String> lines = Files.readAllLines(ledger());
        String last = lines.get(lines.size() - 1);
        String previous = last.replaceAll(".*\"hash\":\"([0-9a-f]{64})\"}", "$1");
        StringBuilder more = new StringBuilder();
        for (int i = 1; i <= MORE_ENTRIES; i++) {
            String body = "{\"number\":" + (lines.size() + i)
                    + ",\"at\":\"2030-01-01T00:00:00Z\",\"kind\":\"RESTRICTED\",\"request\":\""
                    + UUID.randomUUID() + "\",\"subject\":\"" + UUID.randomUUID() + "\",\"marks\":[],\"previous\":\""
                    + previous + "\"";
            previous = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.US_ASCII)));
            more.append(body).append(",\"hash\":\"").append(previous).append("\"}\n");
        }
        Files.writeString(ledger(), Files.readString(ledger()) + more);
    }

    private void restore() throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("database"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        copy(data.resolve("backup"), data.resolve("database"));
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private boolean written(String kind) {
        try {
            return Files.exists(ledger()) && Files.readString(ledger()).contains(kind);
        } catch (IOException busy) {
            return false;
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private List<Path> filesWith(String text) throws Exception {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(data.resolve("backup")))
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) {
            return false;
        }
    }

    private Path ledger() {
        return data.resolve("ledger").resolve("ledger.jsonl");
    }

    private Map<String, String> settings() {
        return new HashMap<>(Map.of("DATA_DIR", data.toString(), "CUTOUT_NETS", "0"));
    }

    private String query(String sql) throws Exception {
        try (Connection database = open();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection database = open();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection open() throws Exception {
        String url = "jdbc:h2:file:" + data.resolve("database/backgroundremove");
        return DriverManager.getConnection(url, "backgroundremove", "backgroundremove");
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
