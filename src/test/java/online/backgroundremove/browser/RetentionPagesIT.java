package online.backgroundremove.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import online.backgroundremove.Proves;
import online.backgroundremove.system.PostgresServer;
import online.backgroundremove.system.RunningService;
import online.backgroundremove.system.Totp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Retention, records and audit in the console; leaves pictures of them in {@code target/screenshots}, for people to look at. */
class RetentionPagesIT {

    private static final String EMAIL = "officer@retention.example";
    private static final String PASSWORD = "correct horse battery staple 7f3a9c";
    private static final String DONE = "The sweep has ended everything that was over.";
    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private static PostgresServer postgres;
    private static RunningService service;
    private static String session;

    @BeforeAll
    static void start() throws Exception {
        postgres = PostgresServer.start();
        Map<String, String> settings = new HashMap<>(postgres.settings());
        settings.put("BOOTSTRAP_ADMIN_EMAIL", EMAIL);
        settings.put("BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        settings.put("BOOTSTRAP_ADMIN_TOTP_SECRET", SECRET);
        service = RunningService.startWithoutNets(settings);
        try (Visit visit = Visit.begin(new NewContextOptions(), service.uri("/"))) {
            Page page = visit.open("/admin/retention");
            signIn(page);
            session = page.context().storageState();
        }
    }

    @AfterAll
    static void stop() {
        service.close();
        postgres.close();
    }

    @Test
    @Proves({"DESK-1", "RET-3", "RET-6", "AUD-2"})
    void anOfficerSweepsAsksForAHoldReadsTheRecordAndVerifiesTheTrail() throws Exception {
        try (Visit visit = Visit.begin(
                new NewContextOptions()
                        .setViewportSize(1280, 850)
                        .setJavaScriptEnabled(false)
                        .setStorageState(session),
                service.uri("/"))) {
            Page page = visit.open("/admin/retention");

            sweep(page);
            assertThat(page.locator("section[aria-labelledby=overdue]")).containsText("Nothing is overdue.");
            refuseAHoldWithoutAPerson(page);
            askForAHold(page);
            shoot(page, "retention");

            visit.open("/admin/audit");
            page.locator("#verify-now").click();
            assertThat(page.locator("[role=status]")).containsText("are as they were written");
            assertThat(page.locator("table")).containsText("hold.asked");
            shoot(page, "audit");

            readTheRecord(visit);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    @Proves("RET-6")
    void howFarASweepIsShowsByItself() throws Exception {
        try (Connection other = postgres.connect();
                Statement holding = other.createStatement();
                Visit visit = Visit.begin(new NewContextOptions().setStorageState(session), service.uri("/"))) {
            postgres.awaitAny("select 1 from sweep_run where ended_at is not null");
            holding.execute("insert into usage_event (id, usage_day, address, address_until, network, route, status,"
                    + " created_at, expires_at) values (gen_random_uuid(), current_date, '203.0.113.7', now(),"
                    + " '203.0.113.0/24', 'POST /x', 200, now(), now() + interval '1 day')");
            Page page = visit.open("/admin/retention");
            assertThat(page.locator("#due")).containsText("Rows that a sweep would end or cut short: 1.");
            assertThat(page.locator("#due tbody tr")).hasCount(1);
            assertThat(page.locator("#due tbody")).containsText("usage_event: truncate");
            other.setAutoCommit(false);
            holding.execute("lock table outgoing_letter in share row exclusive mode");
            begin(page);
            assertThat(page.locator("#progress")).containsText("The sweep is under way.");
            page.fill("#words", "half a sente");
            other.rollback();

            assertThat(page.locator("#progress"))
                    .containsText(DONE, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            assertThat(page.locator("#words")).hasValue("half a sente");
            assertThat(page.locator("#due")).containsText("Nothing is overdue.");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** The service's own first sweep may be under way. */
    private static void begin(Page page) {
        repeat(() -> page.locator("#sweep-now").click(), () -> page.url().contains("?run="));
    }

    /** Without script, one looks again. */
    private static void sweep(Page page) {
        begin(page);
        Locator progress = page.locator("#progress");
        repeat(() -> progress.locator("a").click(), () -> progress.textContent().contains(DONE));
    }

    private static void repeat(Runnable act, BooleanSupplier enough) {
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofMinutes(1))
                .until(() -> {
                    if (!enough.getAsBoolean()) {
                        act.run();
                    }
                    return enough.getAsBoolean();
                });
    }

    @Test
    @Proves("RET-3")
    void everyoneCanReadHowLongWhatIsKept() throws Exception {
        HttpResponse<String> answer = get("/api/v1/retention");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"what\":\"legal_hold\"", "\"kept\":\"P2Y\"");
    }

    @Test
    @Proves("DESK-1")
    void nobodyElseSeesThem() throws Exception {
        for (String path : new String[] {"/admin/retention", "/admin/records?as=csv", "/admin/audit"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in");
        }
    }

    @Test
    @Proves("RET-6")
    void aGaugeTellsHowLongTheOldestIsOverdue() throws Exception {
        assertThat(get("/metrics").body()).containsPattern("(?m)^retention_oldest_overdue_seconds\\S* 0(\\.0)?$");
    }

    private static void readTheRecord(Visit visit) {
        Page page = visit.open("/admin/records");
        assertThat(page.locator("details#legal_hold .fields").first()).isHidden();
        page.locator("details#legal_hold summary").click();
        assertThat(page.locator("details#legal_hold"))
                .containsText(Pattern.compile("words.*Legal obligation.*2 years from when it ended", Pattern.DOTALL));
        shoot(page, "records");
        assertThat(download(page, "csv")).contains("legal_hold.words,account,legal-obligation");
        assertThat(download(page, "jsonld")).contains("\"dpv:hasLegalBasis\"");
    }

    private static void refuseAHoldWithoutAPerson(Page page) {
        page.locator("#subject").fill("nobody");
        page.locator("#ask-for-it").click();
        assertThat(page.locator("[role=alert]")).containsText("This is no id of a person.");
        assertThat(page.locator("#subject")).hasAttribute("aria-invalid", "true");
    }

    /** And cannot approve it. */
    private static void askForAHold(Page page) {
        page.locator("#subject").fill(UUID.randomUUID().toString());
        page.locator("#words").fill("Case 12/30");
        page.locator("#until")
                .fill(Instant.now().plusSeconds(8_640_000).toString().substring(0, 10));
        page.locator("#ask-for-it").click();
        assertThat(page.locator("section[aria-labelledby=holds] [role=status]")).containsText("Asked.");
        assertThat(page.locator(".hold")).containsText("Case 12/30");
        assertThat(page.locator(".hold input[value=Approve]")).hasCount(0);
    }

    private static void signIn(Page page) {
        page.locator("#email").fill(EMAIL);
        page.locator("#password").fill(PASSWORD);
        page.locator("#enter").click();
        page.locator("#code").fill(Totp.now(SECRET));
        page.locator("#enter").click();
        assertThat(page.locator("h1")).hasText("Retention");
    }

    private static String download(Page page, String as) {
        return page.context()
                .request()
                .get(service.uri("/admin/records?as=" + as).toString())
                .text();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(service.uri(path)).build(), BodyHandlers.ofString());
    }

    private static void shoot(Page page, String name) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {390, 1280}) {
                page.setViewportSize(width, 850);
                Screenshots.shoot(page, scheme + "-" + width + "-" + name);
            }
        }
    }
}
