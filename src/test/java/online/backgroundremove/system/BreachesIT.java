package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register of breaches, and the letters to those whom one concerns. */
class BreachesIT {

    private static final String PAGE = "/admin/breaches";

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
    @Proves("BREACH-1")
    void theAuthorityMustKnowWithinSeventyTwoHours() throws Exception {
        HttpResponse<String> noted = note("Planted breach A", Instant.now().minus(20, ChronoUnit.HOURS));

        assertThat(noted.body()).contains("Planted breach A", "51 hours left");
        assertThat(note("Planted breach B", Instant.now().minus(80, ChronoUnit.HOURS))
                        .body())
                .contains("The 72 hours are over");
        assertThat(note("Planted breach C", Instant.now().plus(2, ChronoUnit.HOURS))
                        .body())
                .contains("the hour must have passed");
        String id = id("Planted breach A");
        desk.administrator().press(PAGE, id, "The authority is told", Map.of());
        assertThat(desk.stored()
                        .rows("select 1 from privacy_breach where id = '" + id + "' and reported_at is not null"))
                .hasSize(1);
        assertThat(desk.acts(id)).containsExactly("breach.noted", "breach.reported");
    }

    @Test
    @Proves("BREACH-2")
    void allWhoHaveAnAccountAndThoseWhoAreListedAreToldOnce() throws Exception {
        desk.holder("one@example.org");
        desk.holder("two@example.org");
        note("Planted breach D", Instant.now());
        String id = id("Planted breach D");

        desk.administrator()
                .press(PAGE, "addresses-" + id, "Tell these", Map.of("addresses", "one@example.org\nelse@example.org"));
        assertThat(desk.mail().messages("one@example.org", "Planted breach D")).hasSize(1);
        assertThat(desk.mail().messages("else@example.org", "the authority of Testland"))
                .hasSize(1);
        desk.administrator().press(PAGE, id, "Tell all who have an account", Map.of());

        assertThat(desk.mail().messages("two@example.org", "Planted breach D")).hasSize(1);
        assertThat(desk.mail().messages("one@example.org", "Planted breach D")).hasSize(1);
        assertThat(desk.administrator()
                        .press(PAGE, id, "Who was told", Map.of())
                        .body())
                .contains("id=\"affected\"");
        assertThat(desk.stored().tablesWith("else@example.org")).isEmpty();
        assertThat(desk.acts(id)).containsExactly("breach.noted", "breach.some-told", "breach.everybody-told");
    }

    private static HttpResponse<String> note(String what, Instant discovered) {
        Map<String, String> words = Map.of(
                "what",
                what,
                "consequences",
                "Letters of strangers.",
                "measures",
                "We have changed the locks.",
                "discovered",
                discovered.truncatedTo(ChronoUnit.MINUTES).toString().replace("Z", ""));
        return desk.administrator().press(PAGE, "id=\"note-form\"", "Note a breach", words);
    }

    private static String id(String what) throws Exception {
        return desk.stored()
                .rows("select id from privacy_breach where what = '" + what + "'")
                .get(0)
                .getOrDefault("id", "");
    }
}
