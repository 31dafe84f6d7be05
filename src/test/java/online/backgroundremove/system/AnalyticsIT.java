package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import online.backgroundremove.Proves;
import online.backgroundremove.system.CountingService.Mood;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an analytics service learns, over real HTTP, in good times and bad. */
class AnalyticsIT {

    private static final String ADDRESS = "198.51.100.177";
    private static final String AGENT = "PlantedAgent4711/1.0";
    private static final List<String> PAGES =
            List.of("/developers", "/problems", "/terms", "/privacy", "/sign-up", "/sign-in");

    private static PostgresServer postgres;
    private static CountingService counting;
    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        postgres = PostgresServer.start();
        counting = new CountingService();
        Map<String, String> settings = new HashMap<>(postgres.settings());
        settings.putAll(counting.settings());
        settings.put("ANALYTICS_MODE", "opt-in");
        settings.put("PROCESSORS_PATIENCE", "PT2S");
        settings.put("NETWORK_TRUSTED_PROXIES", "127.0.0.0/8");
        service = RunningService.startWithoutNets(settings);
    }

    @AfterAll
    static void stop() {
        service.close();
        counting.close();
        postgres.close();
    }

    @Test
    @Proves({"CNS-5", "CNS-6"})
    void nothingIsLostOrCountedTwiceAndNoPageWaits() throws Exception {
        SiteVisitor visitor = new SiteVisitor(service);
        visitor.choose("given");
        counting.prepare(Mood.BROKEN, Mood.TOO_MANY, Mood.SLOW, Mood.HAS_IT_ALREADY, Mood.HOLDS);
        for (String page : PAGES) {
            look(visitor, page);
        }

        assertThat(counting.awaitHeld()).as("the service is asked").isTrue();
        assertThat(look(visitor, "/choices")).as("meanwhile").isEqualTo(200);
        counting.release();
        await(() -> counting.isThroughWithWhatWasPrepared() && looked().size() == 7);
        counting.goAway();
        look(visitor, "/forgotten");
        await(() -> waiting().stream().anyMatch(call -> !"0".equals(call.get("attempts"))));
        counting.comeBack();
        await(() -> looked().size() == 8 && waiting().isEmpty());

        List<String> pages = new ArrayList<>(PAGES);
        pages.addAll(List.of("/choices", "/forgotten"));
        assertThat(looked()).containsExactlyInAnyOrderElementsOf(pages);
        assertThat(counting.journal()).as("tries").hasSizeGreaterThan(9);
        assertThatNothingElseWasTold();
    }

    /** What is ours to mend waits for that; what is refused for good is dropped, and the log says so. */
    @Test
    @Proves({"CNS-6", "POL-5", "POL-6"})
    void aRefusalEndsACallAndAWrongAddressDoesNot() throws Exception {
        SiteVisitor visitor = new SiteVisitor(service);
        visitor.choose("given");
        counting.prepare(Mood.REFUSES, Mood.MOVED, Mood.POINTS_ELSEWHERE);
        List<String> referrers = List.of("one.example", "two.example", "three.example");
        for (String referrer : referrers) {
            visitor.get("/cookies", "Referer", "https://" + referrer + "/");
        }

        await(() -> counting.isThroughWithWhatWasPrepared() && waiting().isEmpty());
        assertThat(refs().stream().filter(referrers::contains))
                .as("all but the refused one, each once")
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(service.log()).containsPattern("Call [0-9a-f-]{36} is given up: REFUSED");
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(counting.elsewhere()).build(), BodyHandlers.discarding());
        assertThat(counting.heardElsewhere()).as("only the control").containsExactly("GET /");
    }

    private static void assertThatNothingElseWasTold() {
        assertThat(counting.journal())
                .noneMatch(told -> told.contains(ADDRESS) || told.contains("198.51.100") || told.contains(AGENT));
        assertThat(counting.hits())
                .allSatisfy(
                        hit -> assertThat(Set.of("path", "ref", "created_at")).containsAll(hit.keySet()))
                .anySatisfy(hit -> assertThat(hit.getString("ref")).isEqualTo("news.example.org"));
    }

    @Test
    @Proves({"CNS-3", "CNS-4", "CNS-6"})
    void onlyWhoAgreedIsTold() throws Exception {
        SiteVisitor fresh = new SiteVisitor(service);
        SiteVisitor refused = new SiteVisitor(service);
        refused.choose("refused");
        SiteVisitor withdrawn = new SiteVisitor(service);
        withdrawn.choose("given");
        withdrawn.choose("withdrawn");
        SiteVisitor objecting = new SiteVisitor(service);
        objecting.choose("given");
        objecting.choose("objected");
        SiteVisitor agreed = new SiteVisitor(service);
        agreed.choose("given");
        for (SiteVisitor visitor : List.of(fresh, refused, withdrawn, objecting)) {
            visitor.get("/", "Referer", "https://unheard.example/");
        }
        agreed.get("/", "Referer", "https://unheard.example/", "Sec-GPC", "1");
        agreed.get("/", "Referer", "https://heard.example/");

        await(() -> refs().contains("heard.example") && waiting().isEmpty());
        assertThat(refs()).doesNotContain("unheard.example");
        assertThat(postgres.stored().rows("select * from page_view where referrer = 'unheard.example'"))
                .isEmpty();
        assertThat(postgres.stored().rows("select * from page_view where referrer = 'heard.example'"))
                .as("control")
                .hasSize(1);
    }

    private static int look(SiteVisitor visitor, String page) {
        return visitor.get(
                        page,
                        "X-Forwarded-For",
                        ADDRESS,
                        "User-Agent",
                        AGENT,
                        "Referer",
                        "https://news.example.org/a?user=jane")
                .statusCode();
    }

    /** The pages that this test's visitor has looked at, as far as they were counted. */
    private static List<String> looked() {
        return counting.hits().stream()
                .filter(hit -> hit.getString("ref").equals("news.example.org"))
                .map(hit -> hit.getString("path"))
                .toList();
    }

    private static List<String> refs() {
        return counting.hits().stream().map(hit -> hit.getString("ref")).toList();
    }

    private static List<Map<String, String>> waiting() {
        try {
            return postgres.stored().rows("select * from processor_call");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void await(BooleanSupplier holds) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(150))
                .untilAsserted(() -> assertThat(holds.getAsBoolean())
                        .as(() -> looked() + " " + waiting() + "\n" + counting.journal())
                        .isTrue());
    }
}
