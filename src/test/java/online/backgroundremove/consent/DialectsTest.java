package online.backgroundremove.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import online.backgroundremove.Proves;
import online.backgroundremove.policy.AnalyticsSettings;
import online.backgroundremove.policy.Processor;
import online.backgroundremove.policy.ProcessorCall;
import online.backgroundremove.policy.ProcessorRights;
import online.backgroundremove.policy.ProcessorRole;
import online.backgroundremove.policy.WrittenCall;
import online.backgroundremove.retention.Basis;
import org.junit.jupiter.api.Test;

/** What each service is told, word by word. */
@Proves("CNS-6")
class DialectsTest {

    private static final UUID ID = UUID.fromString("6f1f7f0e-3b57-4c8f-9b64-0d7c6a6f1a11");
    private static final ToldView VIEW =
            new ToldView(new PageView("/developers", "news.example.org"), Instant.parse("2026-11-24T19:03:27Z"));

    private final AnalyticsSettings settings = new AnalyticsSettings(
            Optional.of("matomo"),
            Optional.of(URI.create("https://count.example")),
            Optional.of("7"),
            Optional.of("s3cret"));
    private final ConsentSettings site = new ConsentSettings("https://cut.example", "P6M", "P1Y");

    @Test
    void goatCounter() {
        WrittenCall call = new GoatCounter(settings).write(told(VIEW));

        assertThat(call.target()).hasToString("https://count.example/api/v0/count");
        assertThat(call.headers())
                .containsEntry("Authorization", "Bearer s3cret")
                .containsEntry("Content-Type", "application/json");
        assertThat(call.body())
                .isEqualTo("{\"no_sessions\":true,\"hits\":[{\"path\":\"/developers\",\"ref\":\"news.example.org\","
                        + "\"created_at\":\"2026-11-24T19:03:00Z\"}]}");
    }

    @Test
    void plausible() {
        WrittenCall call = new Plausible(settings, site).write(told(VIEW));

        assertThat(call.target()).hasToString("https://count.example/api/event");
        assertThat(call.headers()).containsEntry("User-Agent", "background-remove");
        assertThat(call.thrownAway()).contains("x-plausible-dropped");
        assertThat(call.body())
                .isEqualTo("{\"name\":\"pageview\",\"domain\":\"7\",\"url\":\"https://cut.example/developers\","
                        + "\"referrer\":\"https://news.example.org\"}");
    }

    @Test
    void matomo() {
        WrittenCall call = new Matomo(settings, site).write(told(VIEW));

        assertThat(call.target()).hasToString("https://count.example/matomo.php");
        assertThat(call.body())
                .isEqualTo("_id=6f1f7f0e3b574c8f&apiv=1&cdt=1795546980&idsite=7&rec=1&send_image=0&token_auth=s3cret"
                        + "&url=https%3A%2F%2Fcut.example%2Fdevelopers&urlref=https%3A%2F%2Fnews.example.org");
    }

    @Test
    void saysNothingOfAHostThatThereIsNot() {
        ToldView direct = new ToldView(new PageView("/", ""), Instant.EPOCH);

        assertThat(direct.fields()).containsOnlyKeys("path", "time");
        assertThat(new Plausible(settings, site).write(told(direct)).body()).doesNotContain("referrer");
        assertThat(new Matomo(settings, site).write(told(direct)).body()).doesNotContain("urlref");
    }

    private static ProcessorCall told(ToldView view) {
        Processor processor = new Processor(
                "Count",
                ProcessorRole.ANALYTICS,
                "any",
                "Norway",
                "to count",
                Basis.CONSENT,
                Optional.empty(),
                Set.of("path", "referrer", "time"),
                new ProcessorRights("", "", "", ""));
        return new ProcessorCall(ID, processor, Map.copyOf(view.fields()));
    }
}
