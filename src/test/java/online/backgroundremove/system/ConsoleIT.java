package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The console as each role meets it, and what its people do. */
class ConsoleIT {

    private static final String EVERYONE = "HOLDER SUPPORT PRIVACY_OFFICER ADMINISTRATOR";
    private static final String SUPPORT = "SUPPORT ADMINISTRATOR";
    private static final String PRIVACY = "PRIVACY_OFFICER ADMINISTRATOR";

    /** Pages that not all of staff may see. A page that is missing here must be open to all of them. */
    private static final Map<String, String> RESTRICTED = Map.ofEntries(
            Map.entry("/admin/account", SUPPORT),
            Map.entry("/admin/accounts", SUPPORT),
            Map.entry("/admin/usage", SUPPORT),
            Map.entry("/admin/staff", PRIVACY),
            Map.entry("/admin/retention", PRIVACY),
            Map.entry("/admin/holds", PRIVACY),
            Map.entry("/admin/records", PRIVACY),
            Map.entry("/admin/policy", PRIVACY),
            Map.entry("/admin/requests", PRIVACY),
            Map.entry("/admin/request", PRIVACY),
            Map.entry("/admin/breaches", PRIVACY),
            Map.entry("/admin/audit", PRIVACY));

    private static final String KEY = "given.by-the.settings_0123456789abcdef";

    private static StaffOffice office;
    private static SiteVisitor administrator;
    private static final Map<String, SiteVisitor> VISITORS = new LinkedHashMap<>();

    @BeforeAll
    static void open() throws Exception {
        office = StaffOffice.open(Map.of("BOOTSTRAP_API_KEY", KEY, "CUTOUT_NETS", "1"));
        administrator = office.administrator();
        VISITORS.put("ADMINISTRATOR", administrator);
        VISITORS.put("HOLDER", office.holder("holder@example.org"));
        for (String role : List.of("SUPPORT", "PRIVACY_OFFICER")) {
            SiteVisitor visitor = office.invited(administrator, role.toLowerCase(Locale.ROOT) + "@example.org", role);
            assertThat(visitor.get("/admin").headers().firstValue("Location").orElse(""))
                    .as("before the second factor")
                    .contains("/account/security");
            visitor.turnOnSecondFactor(StaffOffice.PASSWORD);
            VISITORS.put(role, visitor);
        }
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    @Proves({"STAFF-1", "PRDESK-1"})
    void everyPageOpensForThoseItIsForAndNobodyElse() throws IOException {
        for (String page : pages()) {
            String address = address(page);
            VISITORS.forEach((role, visitor) -> {
                boolean mayStaff = !role.equals("HOLDER")
                        && RESTRICTED.getOrDefault(page, EVERYONE).contains(role);
                assertThat(visitor.get(address).statusCode())
                        .as(role + " at " + page)
                        .isEqualTo(mayStaff ? 200 : 403);
            });
            assertThat(location(new SiteVisitor(office.service()).get(address)))
                    .as("nobody at " + page)
                    .contains("/sign-in");
        }
    }

    @Test
    @Proves("STAFF-1")
    void theNavigationLeadsWhereOneMayGoAndNowhereElse() throws IOException {
        for (String page : pages()) {
            boolean named = !page.matches("/admin/(account|request|holds)");
            for (String role : List.of("SUPPORT", "PRIVACY_OFFICER", "ADMINISTRATOR")) {
                boolean leads = as(role).get("/admin").body().contains("<li><a href=\"" + page + "\"");
                boolean may = named && RESTRICTED.getOrDefault(page, EVERYONE).contains(role);
                assertThat(leads).as(role + " " + page).isEqualTo(may);
            }
        }
    }

    @Test
    @Proves("STAFF-1")
    void staffWithoutASecondFactorSeeNoPage() throws Exception {
        SiteVisitor newcomer = office.invited(administrator, "newcomer@example.org", "SUPPORT");

        for (String page : pages()) {
            assertThat(location(newcomer.get(page))).as(page).contains("/account/security");
        }
        newcomer.turnOnSecondFactor(StaffOffice.PASSWORD);
        assertThat(newcomer.get("/admin").statusCode()).as("control: with one").isEqualTo(200);
    }

    @Test
    @Proves("STAFF-2")
    void aSuspendedAccountIsSignedOutAndToldWhy() throws Exception {
        SiteVisitor owner = office.holder("troubled@example.org");
        String file = "/admin/account?id=" + id("troubled@example.org");
        SiteVisitor support = as("SUPPORT");

        support.press(
                file, "id=\"suspend\"", "Suspend the account", Map.of("reason", "ABUSE", "note", "Señor, <b>no</b>."));

        assertThat(location(owner.get("/account"))).contains("/sign-in");
        assertThat(owner.signIn("troubled@example.org", StaffOffice.PASSWORD).body())
                .contains("in a way that harms it", "Señor, &lt;b&gt;no&lt;/b&gt;.");
        assertThat(office.mail().link("troubled@example.org", "Señor, <b>no</b>."))
                .contains("/terms");

        support.press(file, "id=\"lift\"", "Reinstate the account", Map.of());
        assertThat(owner.signIn("troubled@example.org", StaffOffice.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    @Proves({"APIKEY-2", "STAFF-6"})
    void aSuspendedKeyIsRefusedWithTheReason() throws Exception {
        String file = "/admin/account?id=" + id(StaffOffice.ADMINISTRATOR);
        assertThat(cutWith(KEY).statusCode()).as("the key of the settings").isEqualTo(200);

        as("SUPPORT").press(file, "Suspend key", "Suspend key", Map.of("reason", "ABUSE"));

        Problem.of(cutWith(KEY)).assertIs(403, "suspended");
        assertThat(new String(cutWith(KEY).body(), StandardCharsets.UTF_8)).contains("in a way that harms it");
        assertThat(office.mail().link(StaffOffice.ADMINISTRATOR, "in a way that harms it"))
                .contains("/account/keys");

        as("SUPPORT").press(file, "Reinstate key", "Reinstate key", Map.of());
        assertThat(cutWith(KEY).statusCode()).isEqualTo(200);
    }

    @Test
    @Proves("STAFF-1")
    void aKeyOpensNoPage() {
        for (String page : List.of("/account", "/admin")) {
            SiteVisitor program = new SiteVisitor(office.service());
            assertThat(location(program.get(page, "Authorization", "Bearer " + KEY, "X-Api-Key", KEY)))
                    .contains("/sign-in");
        }
    }

    @Test
    @Proves("STAFF-3")
    void anAdministratorIsMadeByTwo() throws Exception {
        SiteVisitor candidate = office.invited(administrator, "candidate@example.org", "PRIVACY_OFFICER");
        String secret = candidate.turnOnSecondFactor(StaffOffice.PASSWORD);
        String id = id("candidate@example.org");

        administrator.press("/admin/staff", "name=\"member\" value=\"" + id, "Change", Map.of("role", "ADMINISTRATOR"));

        assertThat(candidate.get("/admin/accounts").statusCode()).as("before").isEqualTo(403);
        String page = administrator.get("/admin/staff").body();
        assertThat(page).contains("about <code>" + id).doesNotContain("value=\"Approve\"");
        assertThat(candidate.get("/admin/staff").body()).as("whom it is about").doesNotContain("value=\"Approve\"");

        String approval = approvalAbout(as("PRIVACY_OFFICER"), id);
        HttpResponse<String> forced =
                administrator.post("/admin/staff", forged(as("PRIVACY_OFFICER").get("/admin/staff"), approval));
        assertThat(forced.statusCode()).as("whoever asked, by a forged form").isIn(200, 403);
        assertThat(location(candidate.get("/admin"))).as("still signed in").isEmpty();

        as("PRIVACY_OFFICER").press("/admin/staff", approval, "Approve", Map.of());

        assertThat(location(candidate.get("/admin")))
                .as("signed out by the change")
                .contains("/sign-in");
        candidate.signIn("candidate@example.org", StaffOffice.PASSWORD, secret);
        assertThat(candidate.get("/admin/accounts").statusCode()).as("after").isEqualTo(200);
    }

    @Test
    @Proves("STAFF-4")
    void anAddressIsShownOnlyWhenItIsOpened() {
        String file = "/admin/account?id=" + id("holder@example.org");

        HttpResponse<String> sealed = as("SUPPORT").get(file);
        HttpResponse<String> opened = as("SUPPORT").press(file, "id=\"email\"", "Open the address", Map.of());

        assertThat(sealed.body()).doesNotContain("holder@example.org");
        assertThat(opened.body()).contains("holder@example.org");
        assertThat(as("SUPPORT").get("/admin/accounts").body()).doesNotContain("@example.org");
    }

    @Test
    @Proves("STAFF-5")
    void anInvitationIsForItsAddressOnly() throws Exception {
        administrator.press(
                "/admin/staff",
                "id=\"invite\"",
                "Send the invitation",
                Map.of("email", "meant@example.org", "role", "SUPPORT"));
        String link = office.mail().link("meant@example.org", "invited");
        String query = link.substring(link.indexOf('?'));

        HttpResponse<String> answer = as("HOLDER").press("/invitation" + query, "id=\"accept\"", "Accept", Map.of());

        assertThat(answer.body()).contains("for another address");
        assertThat(as("HOLDER").get("/admin").statusCode()).isEqualTo(403);
    }

    @Test
    @Proves("STAFF-6")
    void onceThereIsAnAdministratorThereIsNoTokenAndNoPageForIt() {
        assertThat(administrator.get("/first-administrator").statusCode()).isEqualTo(404);
        assertThat(office.service().data().resolve("first-administrator")).doesNotExist();
        assertThat(office.service().log()).doesNotContain(StaffOffice.PASSWORD, StaffOffice.SECRET, "@example.org");
    }

    /** Every page of the console there is. */
    private static List<String> pages() throws IOException {
        Path root = Path.of("src", "main", "webapp");
        try (Stream<Path> files = Files.list(root.resolve("admin"))) {
            return Stream.concat(Stream.of("/admin"), files.map(file -> "/" + root.relativize(file)))
                    .map(page -> page.replaceFirst("\\.xhtml$", ""))
                    .sorted()
                    .toList();
        }
    }

    /** With what the page needs to be itself. */
    private static String address(String page) {
        return switch (page) {
            case "/admin/account" -> page + "?id=" + id("holder@example.org");
            case "/admin/request" -> page + "?id=" + request();
            default -> page;
        };
    }

    /** One that waits for staff. */
    private static String request() {
        Map<String, String> wish =
                Map.of("kind", "CORRECTION", "before", "a", "after", "b", "password", StaffOffice.PASSWORD);
        as("HOLDER").press("/account/data", "id=\"data-form\"", "Ask for it", wish);
        String list = administrator.get("/admin/requests").body();
        return list.replaceFirst("(?s).*/admin/request\\?id=([0-9a-f-]{36}).*", "$1");
    }

    private static SiteVisitor as(String role) {
        return Objects.requireNonNull(VISITORS.get(role));
    }

    private static HttpResponse<byte[]> cutWith(String key) {
        return new CutoutApi(office.service())
                .removeWith("quality=fast", Photos.bytes("coffee.jpg"), "image/jpeg", "X-Api-Key", key);
    }

    private static String id(String email) {
        String location =
                location(administrator.press("/admin/accounts", "id=\"search\"", "Find", Map.of("email", email)));
        return location.substring(location.indexOf("id=") + 3);
    }

    private static String approvalAbout(SiteVisitor visitor, String account) {
        String page = visitor.get("/admin/staff").body();
        Matcher found = Pattern.compile("name=\"approval\" value=\"([0-9a-f-]+)\"")
                .matcher(page.substring(page.indexOf("about <code>" + account)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** The form that approves, as somebody else was shown it. */
    private static Map<String, String> forged(HttpResponse<String> page, String approval) {
        Matcher form = Pattern.compile("<form id=\"([^\"]+)\"(?:(?!</form>).)*" + approval, Pattern.DOTALL)
                .matcher(page.body());
        assertThat(form.find()).isTrue();
        Map<String, String> values = new LinkedHashMap<>();
        values.put(form.group(1), form.group(1));
        values.put("approval", approval);
        values.put("jakarta.faces.ViewState", "stateless");
        Matcher button = Pattern.compile("name=\"([^\"]+)\" value=\"Approve\"").matcher(page.body());
        assertThat(button.find()).isTrue();
        values.put(button.group(1), "Approve");
        return values;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
