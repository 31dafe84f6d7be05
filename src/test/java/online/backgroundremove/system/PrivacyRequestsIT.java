package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Privacy requests of people without an account, with a real mail server. */
class PrivacyRequestsIT {

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
    @Proves({"PRIV-2", "PRIV-3", "PRIV-5", "PRDESK-2", "PRDESK-3"})
    void anybodyAsksAndStaffSeeIt() throws Exception {
        String id = PrivacyDesk.number(desk.ask(1, PrivacyDesk.wish("zoe@example.org", "ERASURE", "GDPR")));
        String code = desk.code("zoe@example.org");

        HttpResponse<String> shown = desk.type(id, code);

        assertThat(shown.statusCode()).isEqualTo(200);
        LocalDate due = LocalDate.parse(desk.row(id).getOrDefault("due_day", ""));
        assertThat(due)
                .isBetween(PrivacyDesk.today().plusDays(28), PrivacyDesk.today().plusDays(35));
        assertThat(shown.body()).contains("Your request has arrived", due.toString());
        assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(desk.mail().messages("zoe@example.org", "by " + due)).hasSize(1);
        assertThat(desk.mail().messages("privacy@localhost", id.substring(0, 8)))
                .hasSize(1);
        assertThat(desk.administrator().get("/admin/requests").body())
                .contains(id.substring(0, 8), due.toString(), "Less than half", "Erasure")
                .doesNotContain("zoe@example.org", PrivacyDesk.WORDS);
        assertThat(desk.stored().tablesWith("planted words")).isEmpty();
        assertThat(desk.stored().tablesWith("zoe@example.org")).isEmpty();
        assertThat(desk.service().log()).doesNotContain("zoe@example.org", "Planted", code);

        HttpResponse<String> opened = desk.press(id, "id=\"read-form\"", "Open", Map.of());
        assertThat(opened.body()).contains("zoe@example.org", PrivacyDesk.WORDS);
        assertThat(desk.acts(id)).containsExactly("request.received", "request.read");
    }

    @Test
    @Proves("PRIV-2")
    void nobodyLearnsWhoHasAnAccount() throws Exception {
        desk.holder("holder@example.org");
        HttpResponse<String> of = desk.ask(2, PrivacyDesk.wish("holder@example.org", "ACCESS", "UNKNOWN"));
        HttpResponse<String> none = desk.ask(2, PrivacyDesk.wish("nobody@example.org", "ACCESS", "UNKNOWN"));

        assertThat(of.statusCode()).isEqualTo(none.statusCode()).isEqualTo(303);
        assertThat(of.headers().map().keySet()).isEqualTo(none.headers().map().keySet());
        HttpResponse<String> first = desk.type(PrivacyDesk.number(of), desk.code("holder@example.org"));
        HttpResponse<String> second = desk.type(PrivacyDesk.number(none), desk.code("nobody@example.org"));
        assertThat(first.body()).isEqualTo(second.body());
        assertThat(desk.row(PrivacyDesk.number(of)).get("subject_id")).isNotEqualTo(PrivacyDesk.number(of));
        assertThat(desk.row(PrivacyDesk.number(none)))
                .as("about itself")
                .containsEntry("subject_id", PrivacyDesk.number(none));
    }

    @Test
    @Proves("PRIV-3")
    void aCodeStandsFewTriesAndWorksOnce() throws Exception {
        String id = PrivacyDesk.number(desk.ask(3, PrivacyDesk.wish("tries@example.org", "ACCESS", "GDPR")));
        String code = desk.code("tries@example.org");
        String wrong = code.startsWith("1") ? "22222222" : "11111111";
        for (int tried = 0; tried < 5; tried++) {
            assertThat(desk.type(id, wrong).statusCode()).isEqualTo(403);
        }
        assertThat(desk.type(id, code).statusCode())
                .as("the right one, too late")
                .isEqualTo(403);

        String other = PrivacyDesk.number(desk.ask(3, PrivacyDesk.wish("once@example.org", "ACCESS", "GDPR")));
        String once = desk.code("once@example.org");
        assertThat(desk.type(id, once).statusCode()).as("of another request").isEqualTo(403);
        assertThat(desk.type(other, once).statusCode()).isEqualTo(200);
        assertThat(desk.type(other, once).statusCode()).as("again").isEqualTo(403);
        assertThat(desk.row(id)).containsEntry("state", "AWAITING_IDENTITY");
    }

    @Test
    @Proves("PRIV-3")
    void aCodeDoesNotWorkForLong() throws Exception {
        String id = PrivacyDesk.number(desk.ask(3, PrivacyDesk.wish("slow@example.org", "ACCESS", "GDPR")));
        desk.change("update privacy_code set expires_at = now() - interval '1 second' where request_id = '" + id + "'");

        assertThat(desk.type(id, desk.code("slow@example.org")).statusCode()).isEqualTo(403);
    }

    @Test
    @Proves("PRIV-4")
    void whoActsForSomebodyConfirmsFirstAndThePersonAfterThat() throws Exception {
        Map<String, String> wish = new HashMap<>(PrivacyDesk.wish("person@example.org", "ACCESS", "GDPR"));
        wish.put("agent", "Ann Agent");
        wish.put("agentEmail", "agent@example.org");
        wish.put("proof", "Power of attorney 4712");
        String id = PrivacyDesk.number(desk.ask(4, wish));
        assertThat(desk.mail().to("person@example.org")).isEmpty();

        HttpResponse<String> first = desk.type(id, desk.code("agent@example.org"));

        assertThat(first.body()).contains("The person has got a letter");
        assertThat(desk.row(id)).containsEntry("state", "AWAITING_IDENTITY");
        assertThat(desk.mail().messages("person@example.org", "Ann Agent")).hasSize(1);
        assertThat(desk.type(id, desk.code("person@example.org")).body()).contains("Your request has arrived");
        assertThat(desk.row(id)).containsEntry("state", "RECEIVED").containsEntry("origin", "AGENT");
        assertThat(desk.mail().messages("agent@example.org", "has arrived")).hasSize(1);
        assertThat(desk.press(id, "id=\"read-form\"", "Open", Map.of()).body())
                .contains("Ann Agent", "Power of attorney 4712");
    }

    @Test
    @Proves("PRIV-2")
    void whatIsWrongIsSaidAndNothingIsLost() {
        HttpResponse<String> noAddress = desk.ask(5, PrivacyDesk.wish("nobody", "CORRECTION", "GDPR"));

        assertThat(noAddress.statusCode()).isEqualTo(422);
        assertThat(noAddress.body())
                .contains("This is no address", "Please say what is wrong.", "Please say what is right.")
                .contains(
                        PrivacyDesk.WORDS,
                        "value=\"CORRECTION\" selected=\"selected\"",
                        "value=\"GDPR\" selected=\"selected\"");
    }

    @Test
    @Proves("PRIV-2")
    void aNetworkAsksOnlySoOftenAndAnAddressGetsOnlySoManyLetters() throws Exception {
        for (int time = 0; time < 8; time++) {
            assertThat(desk.ask(6, PrivacyDesk.wish("many@example.org", "ACCESS", "GDPR"))
                            .statusCode())
                    .isEqualTo(303);
        }
        HttpResponse<String> refused = desk.ask(6, PrivacyDesk.wish("many@example.org", "ACCESS", "GDPR"));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains(PrivacyDesk.WORDS);
        assertThat(desk.ask(7, PrivacyDesk.wish("many@example.org", "ACCESS", "GDPR"))
                        .statusCode())
                .isEqualTo(303);
        desk.ask(7, PrivacyDesk.wish("control@example.org", "ACCESS", "GDPR"));
        desk.mail().await("control@example.org", 1);
        assertThat(desk.mail().await("many@example.org", 5)).hasSize(5);
    }

    @Test
    @Proves("PRIV-5")
    void whatNobodyConfirmsGoesWithItsKeyAndSoDoTheWordsOfWhatIsOver() throws Exception {
        String never = PrivacyDesk.number(desk.ask(13, PrivacyDesk.wish("never@example.org", "ACCESS", "GDPR")));
        String over = desk.received(13, PrivacyDesk.wish("over@example.org", "ACCESS", "GDPR"));
        desk.press(over, "id=\"deny-form\"", "Deny", Map.of("reason", "EXCESSIVE", "more", ""));
        desk.mail().messages("over@example.org", "excessive");
        assertThat(desk.keys(never)).hasSize(1);
        assertThat(desk.keys(over)).hasSize(1);
        desk.change("update privacy_request set expires_at = now() - interval '1 second' where id = '" + never + "'");
        desk.change("update privacy_request set words_until = now() - interval '1 second' where id = '" + over + "'");

        desk.administrator().press("/admin/retention", "id=\"sweep-now\"", "Sweep now", Map.of());
        desk.awaitNone(StoredUsage.SWEEPING);

        assertThat(desk.stored().rows("select 1 from privacy_request where id = '" + never + "'"))
                .isEmpty();
        assertThat(desk.stored()
                        .rows("select 1 from privacy_request where id = '" + over
                                + "' and address is null and contents is null"))
                .hasSize(1);
        assertThat(desk.keys(never)).isEmpty();
        assertThat(desk.keys(over)).isEmpty();
        assertThat(desk.administrator().get("/admin/request?id=" + over).statusCode())
                .isEqualTo(200);
    }
}
