package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.backgroundremove.Proves;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Somebody has the use of their data restricted, and later not any more: what every route tells of them meanwhile. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestrictionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String ADDRESS = "restricted4711@example.org";
    private static final String KEY_NAME = "Planted key 4712";

    /** Where the officer answers the person's requests, and sees who did what to whom. */
    private static final Set<String> OF_THE_OFFICER = Set.of("/admin/requests", "/admin/request", "/admin/audit");

    private static PrivacyDesk desk;
    private static SiteVisitor person;
    private static String secret;
    private static String account;
    private static List<String> canaries;

    @BeforeAll
    static void start() throws Exception {
        desk = PrivacyDesk.open();
        person = desk.holder(ADDRESS);
        secret = key(person.press(
                "/account/keys",
                "id=\"make\"",
                "Make key",
                Map.of("name", KEY_NAME, "usage", "true", "privacy", "true", "removals", "true", "limit", "5")));
        account = desk.stored()
                .rows("select account_id from api_key where name = '" + KEY_NAME + "'")
                .get(0)
                .getOrDefault("account_id", "");
        canaries = List.of(ADDRESS, KEY_NAME, account, secret.substring(0, 10));
        assertThat(status("/api/v1/account")).isEqualTo(200);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !desk.stored()
                        .rows("select 1 from usage_event where account_id = '" + account + "'")
                        .isEmpty());
        desk.change("update usage_event set status = 200, megapixels = 1 where account_id = '" + account + "'");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    @Order(1)
    @Proves({"GUARD-4", "EXEC-7"})
    void noRouteTellsOfARestrictedPerson() throws Exception {
        assertThat(Routes.telling(desk.administrator(), account, canaries))
                .as("control: before")
                .contains("/admin/accounts", "/admin/account", "/admin/usage");

        person.press(
                "/account/data",
                "id=\"data-form\"",
                "Ask for it",
                Map.of("kind", "RESTRICTION", "place", "GDPR", "password", StaffOffice.PASSWORD, "coolOff", "false"));
        done("RESTRICTION");

        Set<String> telling = Routes.telling(desk.administrator(), account, canaries);
        assertThat(OF_THE_OFFICER).containsAll(telling);
        SiteVisitor other = desk.holder("somebody@example.org");
        assertThat(Routes.telling(other, account, canaries)).isEmpty();
        assertThat(Routes.telling(new SiteVisitor(desk.service()), account, canaries, "X-Api-Key", PrivacyDesk.KEY))
                .isEmpty();
        assertThat(desk.administrator()
                        .press("/admin/accounts", "id=\"search\"", "Find", Map.of("email", ADDRESS))
                        .body())
                .doesNotContain(account);
    }

    @Test
    @Order(2)
    @Proves("GUARD-4")
    void theyThemselvesSeeTheirDataAndGetIn() throws Exception {
        assertThat(Routes.telling(person, account, canaries)).contains("/account", "/account/keys");
        assertThat(new SiteVisitor(desk.service())
                        .signIn(ADDRESS, StaffOffice.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> refused = new SiteVisitor(desk.service()).get("/api/v1/account", "X-Api-Key", secret);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("/problems#restricted").doesNotContain(ADDRESS);
        assertThat(status("/api/v1/privacy/requests")).isEqualTo(200);
        new SiteVisitor(desk.service())
                .press(
                        "/sign-up",
                        "id=\"sign-up\"",
                        "Sign up",
                        Map.of("email", ADDRESS, "password", "other word 4 you"));
        assertThat(desk.mail().messages(ADDRESS, "already"))
                .as("the address stays taken")
                .isNotEmpty();
    }

    @Test
    @Order(3)
    @Proves("PRIV-13")
    void staffEndARestrictionAfterThePersonWasToldAndHadTime() throws Exception {
        String restriction = newest("RESTRICTION").getOrDefault("id", "");
        assertThat(desk.press(restriction, "id=\"lift-form\"", "End this restriction", Map.of("because", " "))
                        .body())
                .contains("It needs words");

        desk.press(
                restriction,
                "id=\"lift-form\"",
                "End this restriction",
                Map.of("because", "The accuracy has been checked."));

        Map<String, String> lifting = newest("LIFTING");
        String day = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(14).toString();
        assertThat(lifting).containsEntry("state", "APPROVED").containsEntry("origin", "STAFF");
        assertThat(lifting.getOrDefault("execute_after", "")).startsWith(day);
        assertThat(desk.mail().messages(ADDRESS, "The accuracy has been checked."))
                .hasSize(1);
        assertThat(desk.mail().messages(ADDRESS, day)).isNotEmpty();
        assertThat(desk.administrator().get("/admin/request?id=" + restriction).body())
                .as("not twice")
                .doesNotContain("lift-form");
        assertThat(person.get("/account/data").body())
                .contains("is restricted", "Use the data again")
                .as("not theirs to take back")
                .doesNotContain(lifting.getOrDefault("id", ""));
        assertThat(status("/api/v1/account")).as("not yet").isEqualTo(403);
    }

    @Test
    @Order(4)
    @Proves("PRIV-13")
    void afterThatEverythingIsAsBefore() throws Exception {
        desk.change("update privacy_request set execute_after = now() where kind = 'LIFTING'");
        done("LIFTING");

        assertThat(status("/api/v1/account")).isEqualTo(200);
        assertThat(Routes.telling(desk.administrator(), account, canaries)).contains("/admin/accounts");
        assertThat(person.get("/account/data").body()).doesNotContain("is restricted");
    }

    private static void done(String kind) throws Exception {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> newest(kind).getOrDefault("state", "").equals("COMPLETED"));
    }

    private static Map<String, String> newest(String kind) throws Exception {
        return desk.stored()
                .rows("select id, state, origin, execute_after from privacy_request where kind = '" + kind
                        + "' order by received_at desc")
                .get(0);
    }

    private static int status(String path) {
        return new SiteVisitor(desk.service()).get(path, "X-Api-Key", secret).statusCode();
    }

    private static String key(HttpResponse<String> made) {
        Matcher shown = Pattern.compile("id=\"secret\"[^>]*>([^<]+)<").matcher(made.body());
        assertThat(shown.find()).as(made.body()).isTrue();
        return shown.group(1).strip();
    }
}
