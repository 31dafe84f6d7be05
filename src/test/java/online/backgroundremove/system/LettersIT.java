package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

/** Letters on their way, by the service that ships and a real mail server. */
class LettersIT {

    private static final String PASSWORD = StaffOffice.PASSWORD;
    private static final String FIRST = "planted-first@example.org";
    private static final String SECOND = "planted-second@example.org";

    @Test
    @Proves({"CON-1", "CON-2", "CON-4", "POL-3"})
    void deliversOnceThoughTheMailServerWasAway() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data");
        try (Mailbox mail = Mailbox.open();
                RunningService service =
                        RunningService.startWithoutNets(mail.settings(Map.of("DATA_DIR", data.toString())))) {
            new SiteVisitor(service).signUp(FIRST, PASSWORD, mail);
            mail.goAway();
            ask(service, SECOND);
            service.awaitLog("waits for the mail server", Duration.ofMinutes(1));
            mail.comeBack();

            assertThat(mail.await(SECOND, 1)).hasSize(1);
            Thread.sleep(15_000);
            assertThat(mail.to(SECOND)).as("later").hasSize(1);
            assertThat(service.log()).doesNotContain(FIRST, SECOND);
            ask(service, "third@example.org");
            service.process().destroyForcibly().waitFor();
        }
        assertThat(count(data, "outgoing_letter"))
                .as("what was answered is kept")
                .isEqualTo(3);
        assertThat(filesWith(data, FIRST)).isEmpty();
        assertThat(filesWith(data, SECOND)).isEmpty();
        assertThat(filesWith(data, "confirm-address")).as("control").isNotEmpty();
        assertThat(count(data, "acceptance")).isEqualTo(2);
    }

    @Test
    @Proves("CON-2")
    void twoServicesDeliverEachLetterOnce() throws Exception {
        String keys = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "keys")
                .toString();
        try (PostgresServer postgres = PostgresServer.start();
                Mailbox mail = Mailbox.open()) {
            Map<String, String> settings = new HashMap<>(mail.settings(postgres.settings()));
            settings.put("KEYS_DIRECTORY", keys);
            try (RunningService one = RunningService.startWithoutNets(settings);
                    RunningService other = RunningService.startWithoutNets(settings)) {
                for (int person = 0; person < 4; person++) {
                    ask(person % 2 == 0 ? one : other, "person" + person + "@example.org");
                }
                for (int person = 0; person < 4; person++) {
                    mail.await("person" + person + "@example.org", 1);
                }
                Thread.sleep(12_000);
                for (int person = 0; person < 4; person++) {
                    assertThat(mail.to("person" + person + "@example.org")).hasSize(1);
                }
            }
        }
    }

    @Test
    @Proves("CON-3")
    void aLetterWhoseTemplateHasGoneFailsAndHoldsUpNoOther() throws Exception {
        try (PostgresServer postgres = PostgresServer.start();
                Mailbox mail = Mailbox.open();
                RunningService service = RunningService.startWithoutNets(mail.settings(postgres.settings()))) {
            mail.goAway();
            ask(service, FIRST);
            service.awaitLog("waits for the mail server", Duration.ofMinutes(1));
            ask(service, SECOND);
            postgres.change("update outgoing_letter set template = 'of-an-older-release', next_attempt_at = now()"
                    + " - interval '1 hour' where id = (select id from outgoing_letter order by created_at limit 1)");
            mail.comeBack();

            assertThat(mail.await(SECOND, 1)).hasSize(1);
            postgres.awaitAny("select id from outgoing_letter where state = 'FAILED' and failure = 'UNWRITABLE'");
            assertThat(mail.to(FIRST)).isEmpty();
        }
    }

    private static void ask(RunningService service, String email) {
        new SiteVisitor(service)
                .press("/sign-up", "id=\"sign-up\"", "Sign up", Map.of("email", email, "password", PASSWORD));
    }

    private static long count(Path data, String table) throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.resolve("database/backgroundremove"),
                        "backgroundremove",
                        "backgroundremove");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<Path> filesWith(Path root, String text) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("database"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
