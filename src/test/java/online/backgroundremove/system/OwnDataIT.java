package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    @Proves("EXPORT-4")
    void onlyItsOwnerFetchesACopyAndOnce() throws Exception {
        SiteVisitor owner = desk.holder("copied@example.org");
        SiteVisitor other = desk.holder("curious@example.org");
        String link = OwnCopy.link(desk.mail(), owner, "copied@example.org");

        assertThat(owner.get("/copy?link=" + link).body()).contains("Fetch it");
        assertThat(OwnCopy.fetch(new SiteVisitor(desk.service()), link).statusCode())
                .as("not signed in")
                .isEqualTo(404);
        assertThat(OwnCopy.fetch(other, link).statusCode()).as("somebody else").isEqualTo(404);
        assertThat(OwnCopy.fetch(owner, link.substring(1) + "x").statusCode())
                .as("guessed")
                .isEqualTo(404);
        assertThat(OwnCopy.fetch(owner, "").statusCode()).as("none").isEqualTo(404);
        assertThat(owner.get("/copy/file?link=" + link).statusCode())
                .as("without a form")
                .isEqualTo(405);

        HttpResponse<byte[]> copy = OwnCopy.fetch(owner, link);

        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(copy.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("attachment"));
        assertThat(OwnCopy.data(copy.body()).toString())
                .contains("copied@example.org")
                .doesNotContain("curious@example.org", StaffOffice.ADMINISTRATOR);
        assertThat(OwnCopy.fetch(owner, link).statusCode()).as("used").isEqualTo(404);
        assertThat(desk.service().log()).doesNotContain(link, "copied@example.org");
    }

    @Test
    @Proves("EXPORT-4")
    void aLinkDoesNotWorkForLong() throws Exception {
        SiteVisitor owner = desk.holder("late@example.org");
        String link = OwnCopy.link(desk.mail(), owner, "late@example.org");
        desk.change("update export_file set expires_at = now() - interval '1 second'");

        assertThat(OwnCopy.fetch(owner, link).statusCode()).isEqualTo(404);
    }

    @Test
    @Proves({"LAUNCH-8", "TAKE-2", "TAKE-3", "TAKE-4"})
    void aCopyMakesTheAccountAgainInAnotherService() throws Exception {
        SiteVisitor owner = desk.holder("mover@example.org");
        owner.choose("objected");
        String link = OwnCopy.link(desk.mail(), owner, "mover@example.org");
        byte[] copy = OwnCopy.fetch(owner, link).body();
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data");
        Path file = Files.write(data.resolveSibling(data.getFileName() + "-copy.zip"), copy);
        String key = owner.get("/api/v1/privacy/signing-key").body();

        try (Mailbox mail = Mailbox.open()) {
            Map<String, String> settings = mail.settings(Map.of("DATA_DIR", data.toString(), "CUTOUT_NETS", "0"));
            assertThat(OwnCopy.taking(settings, file, key).run())
                    .contains("account: 1 of 1", "objection: 1 of 1", "sign_in_session: 0 of 1")
                    .contains("the owner sets a password")
                    .doesNotContain("mover@example.org");
            try (RunningService service = RunningService.start(settings)) {
                SiteVisitor again = new SiteVisitor(service);
                enter(again, mail);
                String second = OwnCopy.link(mail, again, "mover@example.org");
                byte[] after = OwnCopy.fetch(again, second).body();
                OwnCopy.sameIn(OwnCopy.data(copy), OwnCopy.data(after));
            }
            assertThat(OwnCopy.taking(settings, file, key).failure())
                    .contains("Cannot start: The person of the copy has an account");
        }
    }

    /** There is no way in before the owner of the address has set a password. */
    private static void enter(SiteVisitor visitor, Mailbox mail) throws Exception {
        assertThat(visitor.signIn("mover@example.org", StaffOffice.PASSWORD).statusCode())
                .isNotEqualTo(303);
        visitor.press("/forgotten", "id=\"forgotten\"", "Send the link", Map.of("email", "mover@example.org"));
        String reset =
                URI.create(mail.link("mover@example.org", "/reset?link=")).getRawQuery();
        visitor.press("/reset?" + reset, "id=\"reset\"", "Set the password", Map.of("password", StaffOffice.PASSWORD));
        assertThat(visitor.signIn("mover@example.org", StaffOffice.PASSWORD).statusCode())
                .isEqualTo(303);
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
