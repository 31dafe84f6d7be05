package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.backgroundremove.Proves;
import online.backgroundremove.privacy.receipt.SignedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What staff decide about privacy requests, and what people are told of it. */
class PrivacyDeskIT {

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
    @Proves({"PRIV-7", "PRDESK-4"})
    void aDenialNamesReasonAuthorityAndCourt() throws Exception {
        String id = desk.received(8, PrivacyDesk.wish("denied@example.org", "ERASURE", "GDPR"));

        desk.press(id, "id=\"deny-form\"", "Deny", Map.of("reason", "LEGAL_CLAIMS", "more", "Case <b>12</b>."));

        assertThat(desk.mail().messages("denied@example.org", "legal claims")).hasSize(1);
        assertThat(desk.mail().to("denied@example.org"))
                .anyMatch(text -> text.contains("the authority of Testland") && text.contains("go to court"));
        assertThat(desk.row(id)).containsEntry("state", "DENIED").containsEntry("denial_reason", "LEGAL_CLAIMS");
        assertThat(desk.acts(id)).containsExactly("request.received", "request.denied");
    }

    @Test
    @Proves({"PRIV-7", "PRDESK-4", "CLOCK-4", "CLOCK-3"})
    void moreTimeIsGivenOnceAndTold() throws Exception {
        String id = desk.received(9, PrivacyDesk.wish("slower@example.org", "ACCESS", "GDPR"));
        assertThat(desk.press(id, "id=\"extend-form\"", "Extend", Map.of("why", " "))
                        .body())
                .contains("It needs words");

        desk.press(id, "id=\"extend-form\"", "Extend", Map.of("why", "There is very much of it."));

        String due = desk.row(id).getOrDefault("due_day", "");
        assertThat(LocalDate.parse(due)).isAfter(PrivacyDesk.today().plusDays(80));
        assertThat(desk.mail().messages("slower@example.org", due)).hasSize(1);
        assertThat(desk.administrator().get("/admin/request?id=" + id).body()).doesNotContain("extend-form");
        String brazil = desk.received(9, PrivacyDesk.wish("brazil@example.org", "ACCESS", "LGPD"));
        assertThat(desk.row(brazil))
                .containsEntry("due_day", PrivacyDesk.today().plusDays(15).toString());
        assertThat(desk.press(brazil, "id=\"extend-form\"", "Extend", Map.of("why", "More."))
                        .body())
                .contains("gives no more time");
        assertThat(desk.acts(brazil)).containsExactly("request.received");
    }

    @Test
    @Proves({"PRIV-7", "PRDESK-4"})
    void aQuestionStopsTheRequestUntilItIsClear() throws Exception {
        String id = desk.received(10, PrivacyDesk.wish("asked@example.org", "ERASURE", "UK_GDPR"));

        desk.press(id, "id=\"hold-form\"", "Ask", Map.of("question", "Which account is meant?"));

        assertThat(desk.mail().messages("asked@example.org", "Which account is meant?"))
                .hasSize(1);
        assertThat(desk.row(id)).containsEntry("state", "ON_HOLD");
        desk.change(
                "update privacy_request set paused_at = paused_at - interval '3 days', received_at = received_at - interval"
                        + " '3 days', identified_at = identified_at - interval '3 days' where id = '" + id + "'");
        LocalDate before = LocalDate.parse(desk.row(id).getOrDefault("due_day", ""));
        desk.press(id, "id=\"resume-form\"", "It is clear", Map.of());
        assertThat(desk.row(id)).containsEntry("state", "IN_REVIEW").containsEntry("paused_days", "3");
        assertThat(LocalDate.parse(desk.row(id).getOrDefault("due_day", "")))
                .isBetween(before.minusDays(4), before.plusDays(4));
        assertThat(desk.acts(id)).containsExactly("request.received", "request.held", "request.resumed");
    }

    @Test
    @Proves({"PRIV-8", "PRDESK-4"})
    void aCorrectionIsCompleteWhenEachStepHasShownIt() throws Exception {
        Map<String, String> wish = new HashMap<>(PrivacyDesk.wish("wrong@example.org", "CORRECTION", "GDPR"));
        wish.put("before", "Jon");
        wish.put("after", "John");
        String id = desk.received(11, wish);
        desk.press(id, "id=\"approve-form\"", "Approve", Map.of());
        assertThat(desk.row(id)).containsEntry("state", "EXECUTING");
        List<String> steps = desk
                .stored()
                .rows("select id, name from privacy_request_step where request_id = '" + id + "' order by step_number")
                .stream()
                .map(step -> step.getOrDefault("id", ""))
                .toList();
        assertThat(steps).as("ours, and the mail server").hasSize(2);
        assertThat(desk.administrator().get("/admin/request?id=" + id).body())
                .as("what to do there")
                .contains("127.0.0.1: the next letter goes to the corrected address");

        desk.press(id, steps.get(0), "Done", Map.of("evidence", "TICKET-1"));
        assertThat(desk.row(id)).containsEntry("state", "EXECUTING");
        assertThat(desk.press(id, steps.get(1), "Done", Map.of("evidence", "with words"))
                        .body())
                .contains("as evidence, a number");
        desk.press(id, steps.get(1), "Done", Map.of("evidence", "TICKET-2"));

        assertThat(desk.row(id)).containsEntry("state", "COMPLETED");
        assertThat(desk.mail().messages("wrong@example.org", "Your privacy request is done"))
                .hasSize(1);
    }

    @Test
    @Proves({"EXEC-1", "EXEC-4", "EXEC-5", "EXEC-9", "SCAN-1", "RECEIPT-1"})
    void anErasureWaitsForWhoeverDeliversLettersAndIsThenSearchedAndSigned() throws Exception {
        SiteVisitor owner = desk.holder("erased@example.org");
        String id = erasure(owner);
        String step = desk.waiting(id, "processor:MAIL_RELAY");
        String account = desk.row(id).getOrDefault("subject_id", "");
        assertThat(desk.stored().rows("select 1 from account where id = '" + account + "'"))
                .isEmpty();
        assertThat(owner.get("/api/v1/privacy/receipts/" + id).statusCode()).isEqualTo(404);
        assertThat(desk.press(id, step, "Done", Map.of("evidence", "with words"))
                        .body())
                .contains("as evidence, a number");

        desk.press(id, step, "Done", Map.of("evidence", "RELAY-77"));

        assertThat(desk.mail().messages("erased@example.org", "/receipts/" + id))
                .hasSize(1);
        desk.awaitRow("select 1 from privacy_request where state = 'COMPLETED' and id = '" + id + "'");
        String receipt = owner.get("/api/v1/privacy/receipts/" + id).body();
        assertThat(receipt)
                .contains("\"processor\":\"MAIL_RELAY\",\"evidence\":\"RELAY-77\"")
                .contains("\"what\":\"account\",\"rows\":1")
                .containsPattern("\"search\":\"\\d+ columns, files, memory: nothing\"");
        String key = owner.get("/api/v1/privacy/signing-key").body();
        assertThat(new SignedText(receipt).isSignedBy(key)).isTrue();
        assertThat(desk.acts(id)).contains("request.step-done", "privacy.completed");
        assertThat(desk.service().log()).doesNotContain("erased@example.org");
    }

    private static String erasure(SiteVisitor owner) throws Exception {
        owner.press(
                "/account/data",
                "id=\"data-form\"",
                "Ask for it",
                Map.of("kind", "ERASURE", "place", "GDPR", "password", StaffOffice.PASSWORD));
        return desk.stored()
                .rows("select id from privacy_request where kind = 'ERASURE' order by created_at desc")
                .get(0)
                .getOrDefault("id", "");
    }

    @Test
    @Proves({"PRIV-7", "PRDESK-4", "EXEC-10"})
    void staffSeeWhatIsHeldAndApprove() throws Exception {
        desk.holder("held@example.org");
        String id = desk.received(12, PrivacyDesk.wish("held@example.org", "ACCESS", "CCPA"));

        HttpResponse<String> held = desk.press(id, "id=\"held-form\"", "Look up", Map.of());
        assertThat(held.body())
                .containsPattern("(?s)<code>account</code></td>\\s*<td class=\"number\">1</td>")
                .containsPattern("(?s)<code>account</code></td>\\s*<td class=\"number\">1</td><td>gone</td>")
                .containsPattern("(?s)<code>privacy_request</code>.{0,80}stays, restricted but for some fields"
                        + "</td><td>Legal obligation</td><td>3 years from when it ended</td>")
                .contains("127.0.0.1", "its logs are asked for");
        assertThat(desk.administrator().get("/admin/request?id=" + id).body()).contains("Arrival to be told by");
        desk.press(id, "id=\"approve-form\"", "Approve", Map.of());

        assertThat(desk.mail().messages("held@example.org", "is approved")).hasSize(1);
        desk.awaitRow("select act from audit_entry where act = 'privacy.completed' and on_id = '" + id + "'");
        assertThat(desk.acts(id))
                .containsExactly("request.received", "request.looked-up", "request.approved", "privacy.completed");
    }
}
