package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing to us, with a real mail server, without script. Each test writes from a network of its own. */
class ContactIT {

    private static final String OURS = "desk@cut.example";
    private static final String TEXT = "Planted text 4711: where are my data? See http://evil.example/";

    private static PostgresServer postgres;
    private static StaffOffice office;
    private static SiteVisitor administrator;

    @BeforeAll
    static void start() throws Exception {
        postgres = PostgresServer.start();
        Map<String, String> settings = new HashMap<>(postgres.settings());
        settings.put("CONTACT_ADDRESS", OURS);
        settings.put("CONTACT_ANSWER_DAYS", "9");
        settings.put("NETWORK_MESSAGES_PER_HOUR", "3");
        settings.put("NETWORK_TRUSTED_PROXIES", "127.0.0.0/8");
        office = StaffOffice.open(settings);
        administrator = office.administrator();
    }

    @AfterAll
    static void stop() {
        office.close();
        postgres.close();
    }

    @Test
    @Proves({"CON-8", "CON-9", "CON-10"})
    void aMessageReachesTheOperatorAndItsSenderIsTold() throws Exception {
        HttpResponse<String> answer = write(1, message("zoe@example.org", "Zoë", TEXT));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("your message has arrived");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        List<String> told = office.mail().await("zoe@example.org", 1);
        assertThat(told.get(0)).contains("within 9 days").doesNotContain("Planted", "Zoë");
        MimeMessage delivered =
                office.mail().messages(OURS, "Zoë <zoe@example.org>").get(0);
        assertThat(delivered.getReplyTo()[0]).hasToString("zoe@example.org");
        assertThat(office.mail().to(OURS)).anyMatch(text -> text.contains("privacy") && !text.contains("http://evil"));
        assertThat(postgres.stored().tablesWith("planted text")).isEmpty();
        assertThat(postgres.stored().tablesWith("zoe@example.org")).isEmpty();
        assertThat(office.service().log()).doesNotContain("zoe@example.org", "Planted");
    }

    @ParameterizedTest
    @Proves("CON-8")
    @ValueSource(strings = {"nobody", "a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org"})
    void whatIsWrongIsSaidAndNothingIsLost(String address) {
        HttpResponse<String> answer = write(2, message(address, "Zoë <b>", TEXT));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("This is no address that we can write to.", "aria-invalid=\"true\"")
                .contains("Planted text 4711", "Zoë &lt;b&gt;", "value=\"PRIVACY\" selected=\"selected\"");
        assertThat(office.mail().to("b@example.org")).isEmpty();
    }

    @Test
    @Proves("CON-8")
    void anEmptyAndAnOverlongTextAreRefused() {
        assertThat(write(3, message("a@example.org", "", " ")).statusCode()).isEqualTo(422);
        assertThat(write(3, message("a@example.org", "", "x".repeat(5001))).statusCode())
                .isEqualTo(422);
        assertThat(write(3, message("a@example.org", "", "x".repeat(5000))).statusCode())
                .isEqualTo(200);
    }

    @Test
    @Proves("CON-11")
    void oneNetworkWritesOnlySoManyAndLosesNothing() throws Exception {
        for (int time = 0; time < 3; time++) {
            assertThat(write(4, message("many@example.org", "", TEXT)).statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> refused = write(4, message("many@example.org", "", TEXT));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("Planted text 4711", "many messages from your network");
        assertThat(write(5, message("many@example.org", "", TEXT)).statusCode())
                .as("another network")
                .isEqualTo(200);
        assertThat(messagesOf("many")).as("letters to one address").isEqualTo(3);
    }

    @Test
    @Proves("CON-11")
    void aProgramThatFillsInEveryFieldLearnsNothing() throws Exception {
        int before = postgres.stored().rows("select id from message").size();
        Map<String, String> filled = new HashMap<>(message("robot@example.org", "", TEXT));
        filled.put("website", "https://spam.example");

        assertThat(write(6, filled).body()).contains("your message has arrived");
        assertThat(postgres.stored().rows("select id from message")).hasSize(before);
        assertThat(office.mail().to("robot@example.org")).isEmpty();
    }

    @Test
    @Proves({"CON-10", "CON-4"})
    void staffReadAnswerAndDeleteAndEachIsRecorded() throws Exception {
        write(7, message("read@example.org", "Reader", "Planted second 4712"));
        Map<String, String> row = postgres.stored()
                .rows("select id, subject_id from message order by created_at desc")
                .get(0);
        String id = row.getOrDefault("id", "");
        assertThat(administrator.get("/admin/messages").body())
                .contains("My data and my privacy")
                .doesNotContain("read@example.org", "Planted second");

        HttpResponse<String> opened = administrator.press("/admin/messages", id, "Read", Map.of());
        assertThat(opened.body()).contains("read@example.org", "Reader", "Planted second 4712");
        administrator.press("/admin/messages", opened, "id=\"opened-form\"", "Mark as answered", Map.of());
        assertThat(postgres.stored().rows("select 1 from message where answered_day is not null"))
                .hasSize(1);
        assertThat(keys(row)).as("the message's key").isNotEmpty();
        HttpResponse<String> again = administrator.press("/admin/messages", id, "Read", Map.of());
        administrator.press("/admin/messages", again, "id=\"opened-form\"", "Delete for good", Map.of());

        assertThat(postgres.stored().rows("select 1 from message where id = '" + id + "'"))
                .isEmpty();
        assertThat(postgres.stored()
                        .rows("select act from audit_entry where on_id = '" + id + "' order by entry_number"))
                .extracting(entry -> entry.get("act"))
                .containsExactly("message.read", "message.answered", "message.read", "message.deleted");
        assertThat(keys(row)).isEmpty();
    }

    @Test
    @Proves("CON-10")
    void aMessageWhoseTimeIsOverGoesWithItsKey() throws Exception {
        write(8, message("over@example.org", "", TEXT));
        Map<String, String> row = postgres.stored()
                .rows("select id, subject_id from message order by created_at desc")
                .get(0);
        String itself = " where id = '" + row.get("id") + "'";
        assertThat(keys(row)).isNotEmpty();
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update message set expires_at = now() - interval '1 minute'" + itself);
        }
        administrator.press("/admin/retention", "id=\"sweep-now\"", "Sweep now", Map.of());
        postgres.await(StoredUsage.SWEEPING, 0);

        assertThat(postgres.stored().rows("select 1 from message" + itself)).isEmpty();
        assertThat(keys(row)).isEmpty();
    }

    @Test
    @Proves("CON-12")
    void securityTextIsThereForWhoeverAsks() {
        HttpResponse<String> answer = new SiteVisitor(office.service()).get("/.well-known/security.txt");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.body())
                .contains("Contact: http://localhost:" + office.service().port() + "/contact?topic=security\n");
        String expires = answer.body().replaceFirst("(?s).*Expires: (\\S+).*", "$1");
        assertThat(Instant.parse(expires))
                .isBetween(
                        Instant.now().plusSeconds(86_400 * 100L), Instant.now().plusSeconds(86_400 * 365L));
    }

    private static Map<String, String> message(String address, String name, String text) {
        return Map.of("topic", "PRIVACY", "email", address, "name", name, "text", text);
    }

    /** @param network each has its own limit */
    private static HttpResponse<String> write(int network, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("contact", "contact");
        all.put("jakarta.faces.ViewState", "stateless");
        all.put("send", "Send");
        all.putIfAbsent("website", "");
        return new SiteVisitor(office.service()).post("/contact", all, "X-Forwarded-For", "203.0." + network + ".7");
    }

    private static long messagesOf(String name) throws Exception {
        return office.mail().await(name + "@example.org", 3).size();
    }

    /** Files of the person's key. */
    private static List<Path> keys(Map<String, String> row) throws Exception {
        String subject = row.getOrDefault("subject_id", "-");
        try (Stream<Path> files = Files.walk(postgres.keys())) {
            return files.filter(file -> file.getFileName().toString().equals(subject + ".key"))
                    .toList();
        }
    }
}
