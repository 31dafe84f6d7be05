package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choices, the opt-out signal and objections, where opt-in analytics are on in two countries. */
class ConsentIT {

    private static final String BANNER = "id=\"accept\"";
    private static final String SIGNAL = "Opt-out signal honoured";
    private static final String AGENT = "PlantedChooser4711/1.0";
    private static final String KEY = "bootstrap-key-for-the-test-of-choices-0123456789";

    private static PostgresServer postgres;
    private static StaffOffice office;

    @BeforeAll
    static void start() throws Exception {
        postgres = PostgresServer.start();
        Map<String, String> settings = new HashMap<>(postgres.settings());
        settings.put("ANALYTICS_MODE", "opt-in");
        settings.put("ANALYTICS_ASK_IN", "DE,FR");
        settings.put("ANALYTICS_COUNTRY_HEADER", "X-Country");
        settings.put("NETWORK_TRUSTED_PROXIES", "127.0.0.0/8");
        settings.put("BOOTSTRAP_API_KEY", KEY);
        settings.put("CUTOUT_NETS", "1");
        office = StaffOffice.open(settings);
    }

    @AfterAll
    static void stop() {
        office.close();
        postgres.close();
    }

    @ParameterizedTest
    @Proves("CNS-1")
    @CsvSource({"DE, true", "fr, true", "US, false", "XX, true", "nowhere, true"})
    void asksWhereTheOperatorWantsIt(String country, boolean asked) {
        assertThat(visitor().get("/", "X-Country", country).body().contains(BANNER))
                .isEqualTo(asked);
    }

    @Test
    @Proves("CNS-1")
    void asksWhoseCountryIsNotKnownAndNobodyWhoHasChosenForSixMonths() throws Exception {
        for (String decision : List.of("given", "refused")) {
            SiteVisitor visitor = visitor();
            assertThat(visitor.get("/").body()).contains(BANNER);
            visitor.choose(decision);
            assertThat(visitor.get("/").body()).as(decision).doesNotContain(BANNER);
            String number = number(visitor);

            age(number, 5);
            assertThat(visitor.get("/").body())
                    .as(decision + ", five months ago")
                    .doesNotContain(BANNER);
            age(number, 2);
            assertThat(visitor.get("/").body())
                    .as(decision + ", seven months ago")
                    .contains(BANNER);
        }
    }

    @Test
    @Proves("CNS-2")
    void aChoiceIsRecordedWithoutAnythingThatLeadsToAPerson() throws Exception {
        SiteVisitor visitor = visitor();
        assertThat(visitor.get("/consent/receipt").statusCode()).isEqualTo(404);
        HttpResponse<String> answer = visitor.choose("given");
        visitor.choose("withdrawn");
        HttpResponse<String> receipt = visitor.get("/consent/receipt", "User-Agent", AGENT);

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("choice=[0-9a-f-]{36}; Max-Age=31536000; .*Path=/; HttpOnly; SameSite=Lax");
        assertThat(receipt.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment");
        assertThat(receipt.body())
                .contains("\"event_state\":\"given\"", "\"event_state\":\"withdrawn\"", "\"purpose\":\"analytics\"")
                .contains(
                        "\"lawful_basis\":\"consent\"",
                        "\"jurisdiction\":\"unknown\"",
                        "\"privacy_notice_version\":\"1\"")
                .contains(
                        "\"opt_out_signal_seen\":false",
                        "\"pii_controller\":\"http://localhost:"
                                + office.service().port() + "\"")
                .doesNotContain("127.0.0.1", AGENT);
        assertThat(postgres.stored().tablesWith(number(visitor))).containsExactly("choice");
        assertThat(postgres.stored().rows("select * from usage_event where route like '%choice%'"))
                .as("the usage log")
                .isEmpty();
        assertThat(visitor().get("/consent/receipt").statusCode())
                .as("somebody else")
                .isEqualTo(404);
    }

    @Test
    @Proves("CNS-2")
    void aChoiceThatIsNoneAndOneFromAnotherSiteAreRefused() {
        assertThat(visitor().choose("perhaps").statusCode()).isEqualTo(400);
        assertThat(new AccountSite(office.service())
                        .post("/choice", Map.of("decision", "given"), "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> away = visitor().post("/choice", Map.of("decision", "refused", "to", "//evil.example"));
        assertThat(away.headers().firstValue("Location")).hasValue("/choices");
    }

    @ParameterizedTest
    @Proves("CNS-3")
    @CsvSource({"1, true", "0, false", "true, false", "'1, 1', true", "'', false"})
    void theSignalIsShownOnEveryPage(String value, boolean honoured) {
        for (String page : List.of("/", "/privacy", "/choices", "/contact")) {
            String body = visitor().get(page, "Sec-GPC", value).body();
            assertThat(body.contains(SIGNAL)).as(page).isEqualTo(honoured);
            assertThat(body.contains(BANNER)).as("asked at " + page).isEqualTo(!honoured);
        }
    }

    @Test
    @Proves("CNS-3")
    void theSignalWinsOverAYes() {
        SiteVisitor visitor = visitor();
        visitor.choose("given");

        assertThat(visitor.get("/choices", "Sec-GPC", "1").body())
                .contains(SIGNAL, "while your browser sends its signal");
        assertThat(visitor.get("/.well-known/gpc.json").body()).contains("\"gpc\": true", "\"lastUpdate\"");
    }

    @Test
    @Proves("CNS-3")
    void theSignalIsCountedByDayAndRecordedOnceForAnAccount() throws Exception {
        SiteVisitor holder = office.holder("signal@example.org");
        for (int time = 0; time < 3; time++) {
            assertThat(holder.get("/account", "Sec-GPC", "1").statusCode()).isEqualTo(200);
        }

        List<Map<String, String>> choices = postgres.stored().rows("select * from choice where by_signal");
        assertThat(choices).hasSize(1);
        assertThat(choices.get(0)).containsEntry("decision", "REFUSED");
        assertThat(holder.get("/").body()).as("asked without the signal").doesNotContain(BANNER);
        postgres.awaitAny("select * from signal_count where requests >= 3");
    }

    @Test
    @Proves("CNS-4")
    void theNextViewOfWhoObjectsIsNotCounted() throws Exception {
        SiteVisitor visitor = visitor();
        String[] elsewhere = {"X-Country", "US", "Referer", "https://objector.example/"};
        visitor.get("/terms", elsewhere);
        visitor.choose("objected");
        for (int time = 0; time < 3; time++) {
            visitor.get("/terms", elsewhere);
        }
        visitor.choose("lifted");
        visitor.get("/privacy", elsewhere);

        postgres.awaitAny(
                "select * from page_view where path = '/privacy' and referrer = 'objector.example' and views = 1");
        assertThat(postgres.stored().rows("select views from page_view where path = '/terms' and referrer like 'obj%'"))
                .isEqualTo(List.of(Map.of("views", "1")));
    }

    @Test
    @Proves({"CNS-4", "REM-10"})
    void whoObjectsIsInNoStatisticAndStillInTheSecurityLog() throws Exception {
        SiteVisitor administrator = office.administrator();
        String account = postgres.stored()
                .rows("select id from account where role = 'ADMINISTRATOR'")
                .get(0)
                .getOrDefault("id", "");
        cut();
        postgres.awaitAny("select * from usage_event where megapixels is not null");
        postgres.awaitAny("select * from daily_tally where photos = 1");
        assertThat(administrator.get("/admin/usage").body()).as("before").contains(account);

        administrator.choose("objected");
        cut();
        postgres.awaitAny("select * from usage_event where megapixels is not null offset 1");
        assertThat(administrator.get("/admin/usage").body()).as("objecting").doesNotContain(account);
        browserThatObjectsSendsAPhoto();
        postgres.awaitAny("select * from usage_event where objected_day is not null");
        administrator.choose("lifted");
        cut();
        new CutoutApi(office.service()).removeRaw(new byte[] {1, 2, 3}, "image/jpeg");
        postgres.awaitAny("select * from daily_tally where outcome = 'REFUSED'");
        assertThat(postgres.stored().rows("select photos from daily_tally where outcome = 'DELIVERED'"))
                .as("all but the objector's")
                .isEqualTo(List.of(Map.of("photos", "2")));
        assertThat(administrator.get("/admin/usage").body()).as("afterwards").contains(account);
    }

    private static void browserThatObjectsSendsAPhoto() {
        SiteVisitor visitor = visitor();
        visitor.choose("objected");
        visitor.post("/api/v1/removals", Map.of("image", "none"));
    }

    private static void cut() {
        HttpResponse<byte[]> answer = new CutoutApi(office.service())
                .removeWith("quality=fast", Photos.bytes("coffee.jpg"), "image/jpeg", "X-Api-Key", KEY);
        assertThat(answer.statusCode())
                .as(() -> new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
    }

    private static SiteVisitor visitor() {
        return new SiteVisitor(office.service());
    }

    private static String number(SiteVisitor visitor) {
        Matcher found = Pattern.compile("\"pii_principal_id\":\"([^\"]+)\"")
                .matcher(visitor.get("/consent/receipt").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** Lets a browser's choices be so much older. */
    private static void age(String number, int months) throws Exception {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update choice set created_at = created_at - interval '" + months
                    + " months' where subject_id = '" + number + "'");
        }
    }
}
