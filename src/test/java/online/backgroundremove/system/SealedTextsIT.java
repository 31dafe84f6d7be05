package online.backgroundremove.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** An e-mail address that somebody signs up with is found nowhere in the database, neither in its files nor in a dump. */
class SealedTextsIT {

    private static final String EMAIL = "planted-7f3a9c@sealed.example";
    private static final String CONTROL = "control-7f3a9c@plain.example";

    private static final Map<String, String> SIGNED_UP = Map.of(
            "BOOTSTRAP_ADMIN_EMAIL", EMAIL,
            "BOOTSTRAP_ADMIN_PASSWORD", "correct horse battery staple 7f3a9c",
            "BOOTSTRAP_ADMIN_TOTP_SECRET", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");

    @Test
    @Proves("RET-1")
    void inPostgresItsLogAndADump() throws Exception {
        try (PostgresServer postgres = PostgresServer.start()) {
            Map<String, String> settings = new HashMap<>(postgres.settings());
            settings.putAll(SIGNED_UP);
            try (RunningService service = RunningService.startWithoutNets(settings);
                    Connection database = postgres.connect()) {
                assertThat(service.log()).doesNotContain(EMAIL);
                run(database, "create table control (text varchar(100))");
                run(database, "insert into control values ('" + CONTROL + "')");
                run(database, "checkpoint");
                assertThat(dump(database, "account"))
                        .as("somebody has signed up")
                        .isNotBlank();
                assertThat(mentions(dump(database, "account"), EMAIL)).isFalse();
                assertThat(mentions(dump(database, "control"), CONTROL)).isTrue();
            }
            postgres.stop();
            assertThat(filesWith(EMAIL, postgres.data())).isEmpty();
            assertThat(filesWith(CONTROL, postgres.data()))
                    .anyMatch(file -> file.toString().contains("/base/"))
                    .anyMatch(file -> file.toString().contains("/pg_wal/"));
            postgres.startAgain();
        }
    }

    @Test
    @Proves("RET-1")
    void inTheEmbeddedDatabase() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data");
        Map<String, String> settings = new HashMap<>(SIGNED_UP);
        settings.put("DATA_DIR", data.toString());
        RunningService.startWithoutNets(settings).close();
        String url = "jdbc:h2:file:" + data.resolve("database/backgroundremove");
        try (Connection database = DriverManager.getConnection(url, "backgroundremove", "backgroundremove")) {
            assertThat(number(database, "select count(*) from account")).isPositive();
        }

        assertThat(filesWith(EMAIL, data)).isEmpty();

        try (Connection database = DriverManager.getConnection(url, "backgroundremove", "backgroundremove")) {
            run(database, "create table control (text varchar(100))");
            run(database, "insert into control values ('" + CONTROL + "')");
        }
        assertThat(filesWith(CONTROL, data)).isNotEmpty();
    }

    private static String dump(Connection database, String table) throws SQLException, IOException {
        ByteArrayOutputStream dump = new ByteArrayOutputStream();
        database.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", dump);
        return dump.toString(UTF_8);
    }

    /** As it is, or in the form in which a dump has bytes. */
    private static boolean mentions(String dump, String text) {
        return dump.contains(text) || dump.contains(HexFormat.of().formatHex(text.getBytes(UTF_8)));
    }

    private static List<Path> filesWith(String text, Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), ISO_8859_1).contains(text)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
