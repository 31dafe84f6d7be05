package online.backgroundremove.system;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A service whose people make privacy requests, and whose staff decide them. */
final class PrivacyDesk implements AutoCloseable {

    static final String KEY = "given.by-the.settings_0123456789abcdef";
    private static final Duration LONGEST = Duration.ofMinutes(1);

    static final String WORDS = "Planted words 4711";

    private final PostgresServer postgres;
    private final StaffOffice office;
    private final SiteVisitor administrator;

    private PrivacyDesk(PostgresServer postgres, StaffOffice office) {
        this.postgres = postgres;
        this.office = office;
        this.administrator = office.administrator();
    }

    static PrivacyDesk open() throws IOException {
        PostgresServer postgres = PostgresServer.start();
        Map<String, String> settings = new HashMap<>(postgres.settings());
        settings.put("PRIVACY_REQUESTS_PER_HOUR", "8");
        settings.put("PRIVACY_AUTHORITY", "the authority of Testland");
        settings.put("PRIVACY_HOLIDAYS", "de");
        settings.put("BOOTSTRAP_API_KEY", KEY);
        settings.put("NETWORK_TRUSTED_PROXIES", "127.0.0.0/8");
        return new PrivacyDesk(postgres, StaffOffice.open(settings));
    }

    Mailbox mail() {
        return office.mail();
    }

    RunningService service() {
        return office.service();
    }

    StoredUsage stored() {
        return postgres.stored();
    }

    SiteVisitor administrator() {
        return administrator;
    }

    SiteVisitor holder(String email) throws Exception {
        return office.holder(email);
    }

    @Override
    public void close() {
        office.close();
        postgres.close();
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static Map<String, String> wish(String address, String kind, String place) {
        return Map.of("kind", kind, "place", place, "email", address, "text", WORDS);
    }

    /** @param network each has its own limit */
    HttpResponse<String> ask(int network, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("request", "request");
        all.put("jakarta.faces.ViewState", "stateless");
        all.put("send", "Send");
        return new SiteVisitor(office.service())
                .post("/contact/request", all, "X-Forwarded-For", "203.0." + network + ".7");
    }

    static String number(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst(".*request=", "");
    }

    String received(int network, Map<String, String> wish) throws Exception {
        String id = number(ask(network, wish));
        type(id, code(wish.getOrDefault("email", "")));
        return id;
    }

    /** The one in the newest letter to this address that has one. */
    String code(String address) throws Exception {
        office.mail().messages(address, "code shows");
        return office.mail().to(address).stream()
                .map(text -> Pattern.compile("(?m)^(\\d{8})\\s*$").matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    HttpResponse<String> type(String id, String code) {
        SiteVisitor visitor = new SiteVisitor(office.service());
        return visitor.press("/contact/code?request=" + id, "id=\"code-form\"", "Confirm", Map.of("code", code));
    }

    HttpResponse<String> press(String id, String within, String button, Map<String, String> fields) {
        return administrator.press("/admin/request?id=" + id, within, button, fields);
    }

    Map<String, String> row(String id) throws Exception {
        return postgres.stored()
                .rows(
                        "select subject_id, state, origin, due_day, denial_reason, paused_days from privacy_request where id = '"
                                + id + "'")
                .get(0);
    }

    /** Waits until there is such a row. */
    void awaitRow(String query) {
        postgres.awaitAny(query);
    }

    /** Waits until there is no such row. */
    void awaitNone(String query) {
        postgres.await(query, 0);
    }

    /** The number of a request's step, once it is the first that is not done. */
    String waiting(String request, String name) {
        String open = "select id, name from privacy_request_step where request_id = '" + request
                + "' and state <> 'DONE' order by step_number";
        return Awaitility.await(name)
                .atMost(LONGEST)
                .until(
                        () -> postgres.stored().rows(open),
                        steps -> !steps.isEmpty() && name.equals(steps.get(0).get("name")))
                .get(0)
                .getOrDefault("id", "");
    }

    List<String> acts(String id) throws Exception {
        return postgres
                .stored()
                .rows("select act from audit_entry where on_id = '" + id + "' order by entry_number")
                .stream()
                .map(entry -> entry.getOrDefault("act", ""))
                .toList();
    }

    void change(String statement) throws Exception {
        try (Connection connection = postgres.connect();
                Statement changing = connection.createStatement()) {
            changing.executeUpdate(statement);
        }
    }

    /** Files of the request's key. */
    List<Path> keys(String id) throws Exception {
        try (Stream<Path> files = Files.walk(postgres.keys())) {
            return files.filter(file -> file.getFileName().toString().equals(id + ".key"))
                    .toList();
        }
    }
}
