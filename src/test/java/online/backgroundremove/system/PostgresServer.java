package online.backgroundremove.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** A real PostgreSQL that can be stopped and started again with what it holds. */
public final class PostgresServer implements AutoCloseable {

    private final Path data;
    private final int port;
    private EmbeddedPostgres running;

    private PostgresServer(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.running = run();
    }

    public static PostgresServer start() throws IOException {
        return new PostgresServer(Files.createTempDirectory(Path.of("target"), "postgres"), freePort());
    }

    /** What tells the service to use it. */
    public Map<String, String> settings() {
        return Map.of(
                "DATABASE_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                "DATABASE_URL", url(),
                "DATABASE_USER", "postgres",
                "DATABASE_PASSWORD", "postgres",
                // shared, as the database is
                "KEYS_DIRECTORY", keys().toString());
    }

    Path data() {
        return data.toAbsolutePath();
    }

    Path keys() {
        return data.resolveSibling(data.getFileName() + "-keys").toAbsolutePath();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    /** Waits until a query gives so many rows. */
    void await(String query, int rows) {
        await(query, found -> found.size() == rows);
    }

    /** Waits until a query gives any rows. */
    public void awaitAny(String query) {
        await(query, found -> !found.isEmpty());
    }

    private void await(String query, Predicate<List<Map<String, String>>> enough) {
        Awaitility.await(query).atMost(Duration.ofSeconds(90)).until(() -> stored().rows(query), enough);
    }

    void change(String statement) throws SQLException {
        try (Connection connection = connect();
                Statement changing = connection.createStatement()) {
            changing.executeUpdate(statement);
        }
    }

    TallyTable tallies() {
        return new TallyTable(url(), "postgres");
    }

    StoredUsage stored() {
        return new StoredUsage(url(), "postgres");
    }

    void stop() throws IOException {
        running.close();
    }

    void startAgain() throws IOException {
        running = run();
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private EmbeddedPostgres run() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
