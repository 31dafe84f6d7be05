package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What owners of accounts see of their data, and ask for. */
@Proves("PRIV-6")
class OwnDataIT {

    private static PrivacyDesk desk;

    @BeforeAll
    static void start() throws Exception {
        desk = PrivacyDesk.open();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void ownersSeeWhatIsHeldWithWhyAndForHowLong() throws Exception {
        HttpResponse<String> page = desk.holder("owner@example.org").get("/account/data");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(">Your account</td>", "Browsers you are signed in with", "Provide the service")
                .contains("as long as the account", "30 days", "127.0.0.1")
                .doesNotContain("Invitations to become one of our staff", StaffOffice.ADMINISTRATOR);
    }

    @Test
    void aDeletionNeedsThePasswordAndCanWaitAndBeTakenBack() throws Exception {
        SiteVisitor owner = desk.holder("leaver@example.org");

        assertThat(ask(owner, "ERASURE", "another password 12", true).statusCode())
                .isEqualTo(403);
        assertThat(rows("leaver@example.org")).isEmpty();
        HttpResponse<String> asked = ask(owner, "ERASURE", StaffOffice.PASSWORD, true);

        assertThat(asked.body()).contains("It is on its way", "Approved");
        Map<String, String> row = newest();
        assertThat(row).containsEntry("state", "APPROVED").containsEntry("origin", "ACCOUNT");
        assertThat(row.getOrDefault("execute_after", ""))
                .startsWith(LocalDate.parse(row.getOrDefault("received_at", "").substring(0, 10))
                        .plusDays(7)
                        .toString());
        assertThat(desk.mail().messages("leaver@example.org", "not before")).hasSize(1);
        assertThat(ask(owner, "ERASURE", StaffOffice.PASSWORD, true).statusCode())
                .as("twice")
                .isEqualTo(409);

        String id = row.getOrDefault("id", "");
        refusesSomebodyElse(id);
        assertThat(owner.press("/account/data", id, "Take back", Map.of()).body())
                .contains("Taken back.");
        assertThat(desk.row(id)).containsEntry("state", "WITHDRAWN");
        assertThat(desk.acts(id)).containsExactly("request.received", "request.approved", "request.withdrawn");
    }

    private static void refusesSomebodyElse(String id) throws Exception {
        SiteVisitor other = desk.holder("other@example.org");
        ask(other, "ERASURE", StaffOffice.PASSWORD, true);
        HttpResponse<String> foreign = other.press("/account/data", "Take back", "Take back", Map.of("request", id));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(desk.row(id)).containsEntry("state", "APPROVED");
    }

    @Test
    void aCorrectionWaitsForStaff() throws Exception {
        SiteVisitor owner = desk.holder("misspelt@example.org");

        assertThat(ask(owner, "CORRECTION", StaffOffice.PASSWORD, false).statusCode())
                .as("without words")
                .isEqualTo(422);
        Map<String, String> fields = new HashMap<>(fields("CORRECTION", StaffOffice.PASSWORD));
        fields.put("before", "Planted before 4713");
        fields.put("after", "Planted after 4714");
        owner.press("/account/data", "id=\"data-form\"", "Ask for it", fields);

        assertThat(newest()).containsEntry("state", "IN_REVIEW").containsEntry("kind", "CORRECTION");
        assertThat(desk.stored().tablesWith("planted before")).isEmpty();
        assertThat(desk.administrator().get("/admin/requests").body()).contains("Correction");
    }

    @Test
    void whoIsSuspendedIsShownTheWayToTheirRights() throws Exception {
        desk.holder("blocked@example.org");
        String id = desk.stored()
                .rows("select id from account order by created_at desc")
                .get(0)
                .getOrDefault("id", "");
        desk.administrator()
                .press(
                        "/admin/account?id=" + id,
                        "id=\"suspend\"",
                        "Suspend the account",
                        Map.of("reason", "ABUSE", "note", ""));

        HttpResponse<String> refused =
                new SiteVisitor(desk.service()).signIn("blocked@example.org", StaffOffice.PASSWORD);

        assertThat(refused.body()).contains("/contact/request");
        String request = desk.received(1, PrivacyDesk.wish("blocked@example.org", "ACCESS", "GDPR"));
        assertThat(desk.row(request)).containsEntry("subject_id", id);
    }

    private static HttpResponse<String> ask(SiteVisitor owner, String kind, String password, boolean coolOff) {
        Map<String, String> fields = new HashMap<>(fields(kind, password));
        fields.put("coolOff", coolOff ? "true" : "false");
        return owner.press("/account/data", "id=\"data-form\"", "Ask for it", fields);
    }

    private static Map<String, String> fields(String kind, String password) {
        return Map.of("kind", kind, "place", "GDPR", "password", password);
    }

    private static List<Map<String, String>> rows(String address) throws Exception {
        assertThat(desk.stored().tablesWith(address)).isEmpty();
        return desk.stored().rows("select 1 from privacy_request where kind = 'ERASURE' and origin = 'ACCOUNT'");
    }

    private static Map<String, String> newest() throws Exception {
        return desk.stored()
                .rows("select * from privacy_request where origin = 'ACCOUNT' order by created_at desc")
                .get(0);
    }
}
