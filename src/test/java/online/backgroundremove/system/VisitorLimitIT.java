package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@Proves("NET-2")
class VisitorLimitIT {

    private static final RunningService SERVICE = RunningService.start(Map.of(
            "NETWORK_VISITOR_REMOVALS_PER_HOUR",
            "2",
            "NETWORK_CHOICES_PER_HOUR",
            "2",
            "NETWORK_TRUSTED_PROXIES",
            "127.0.0.1"));

    private final CutoutApi api = new CutoutApi(SERVICE);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    @Proves({"NET-2", "API-6"})
    void refusesAVisitorAboveTheLimitAndNobodyElse() {
        HttpResponse<byte[]> first = remove("203.0.113.1");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(RateLimit.of(first).policy()).isEqualTo("visitor-removals");
        assertThat(RateLimit.of(first).quota()).isEqualTo(2);
        assertThat(RateLimit.of(first).period()).isEqualTo(3600);
        assertThat(RateLimit.of(first).left()).isEqualTo(1);
        assertThat(RateLimit.of(first).whole()).isBetween(1700L, 1800L);
        assertThat(remove("203.0.113.2").statusCode()).isEqualTo(200);

        HttpResponse<byte[]> refused = remove("203.0.113.3");
        Problem.of(refused).assertIs(429, "too-many-requests");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 1800);
        assertThat(RateLimit.of(refused).left()).isZero();
        assertThat(RateLimit.of(refused).whole()).isBetween(3400L, 3600L);

        assertThat(remove("198.51.100.1").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsItOnThePageToo() {
        remove("192.0.2.1");
        remove("192.0.2.1");
        UploadForm form = UploadForm.on(SERVICE, "/");

        HttpResponse<byte[]> page = api.send(HttpRequest.newBuilder(SERVICE.uri(form.action()))
                .header("Content-Type", MultipartBody.contentType())
                .header("X-Forwarded-For", "192.0.2.1")
                .POST(BodyPublishers.ofByteArray(form.filled("a.jpg", Photos.bytes("coffee.jpg"))))
                .build());

        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(new String(page.body(), StandardCharsets.UTF_8))
                .containsPattern("Please try again in \\d\\d? min\\.")
                .contains("Your network has had its share");
    }

    @Test
    @Proves("CNS-2")
    void storesOnlySoManyChoicesOfOneNetwork() {
        assertThat(choose("203.0.113.77").statusCode()).isEqualTo(303);
        assertThat(choose("203.0.113.78").statusCode()).isEqualTo(303);

        HttpResponse<String> refused = choose("203.0.113.79");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();

        assertThat(choose("198.51.100.77").statusCode()).isEqualTo(303);
    }

    private static HttpResponse<String> choose(String visitor) {
        return new SiteVisitor(SERVICE).post("/choice", Map.of("decision", "refused"), "X-Forwarded-For", visitor);
    }

    private HttpResponse<byte[]> remove(String visitor) {
        return api.removeWith("quality=fast", Photos.bytes("coffee.jpg"), "image/jpeg", "X-Forwarded-For", visitor);
    }
}
