package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import online.backgroundremove.Proves;
import online.backgroundremove.privacy.receipt.SignedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Privacy requests by programs. */
@Proves("PRIV-9")
class PrivacyApiIT {

    private static final String PATH = "/api/v1/privacy/requests";

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
    void withoutAKeyACodeShowsWhoAsks() throws Exception {
        HttpResponse<String> asked = post(PATH, wish("api@example.org"));

        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(asked.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(RateLimit.of(asked).policy()).isEqualTo("privacy-requests");
        assertThat(RateLimit.of(asked).left()).isLessThan(RateLimit.of(asked).quota());
        assertThat(asked.body()).contains("\"state\":\"awaiting-identity\"").doesNotContain("api@example.org");
        String id = id(asked);
        String code = desk.code("api@example.org");
        HttpResponse<String> wrong = post(PATH + "/" + id + "/code", "{\"code\":\"12\"}");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains("/problems#wrong-code");

        HttpResponse<String> shown = post(PATH + "/" + id + "/code", "{\"code\":\"" + code + "\"}");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("\"state\":\"received\"", "\"due\":\"" + desk.row(id).get("due_day") + "\"");
        assertThat(desk.service().log()).doesNotContain("api@example.org", code, id);
    }

    @Test
    void withAKeyItIsAboutItsAccountAndSomebodyLooksAtIt() throws Exception {
        HttpResponse<String> asked =
                post(PATH, "{\"kind\":\"restriction\",\"law\":\"gdpr\"}", "X-Api-Key", PrivacyDesk.KEY);

        assertThat(asked.statusCode()).isEqualTo(201);
        assertThat(asked.body()).contains("\"kind\":\"restriction\"", "\"state\":\"received\"", "\"due\":\"");
        String id = id(asked);
        assertThat(desk.row(id)).containsEntry("origin", "KEY");
        assertThat(get(PATH, "X-Api-Key", PrivacyDesk.KEY).body()).contains(id);
        assertThat(get(PATH + "/" + id, "X-Api-Key", PrivacyDesk.KEY).body()).contains("\"state\":\"received\"");
        HttpResponse<String> twice =
                post(PATH, "{\"kind\":\"restriction\",\"law\":\"gdpr\"}", "X-Api-Key", PrivacyDesk.KEY);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("/problems#already-asked");
    }

    @Test
    void nobodySeesRequestsWithoutAKeyNorThoseOfOthers() throws Exception {
        String others = desk.received(2, PrivacyDesk.wish("others@example.org", "ACCESS", "GDPR"));

        assertThat(get(PATH).statusCode()).isEqualTo(401);
        assertThat(get(PATH + "/" + others).statusCode()).isEqualTo(401);
        HttpResponse<String> foreign = get(PATH + "/" + others, "X-Api-Key", PrivacyDesk.KEY);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).contains("/problems#not-found");
    }

    @Test
    void aCodeWorksOnceForItsOwnRequestAndNotForLong() throws Exception {
        String first = id(post(PATH, wish("first@example.org"), "X-Forwarded-For", "203.0.21.7"));
        String code = desk.code("first@example.org");
        String second = id(post(PATH, wish("second@example.org"), "X-Forwarded-For", "203.0.21.7"));

        assertThat(show(second, code).statusCode()).as("of another request").isEqualTo(403);
        assertThat(show(UUID.randomUUID().toString(), code).statusCode())
                .as("of none")
                .isEqualTo(403);
        assertThat(show(first, code).statusCode()).isEqualTo(200);
        assertThat(show(first, code).statusCode()).as("again").isEqualTo(403);
        String late = desk.code("second@example.org");
        desk.change(
                "update privacy_code set expires_at = now() - interval '1 second' where request_id = '" + second + "'");
        assertThat(show(second, late).statusCode()).as("too late").isEqualTo(403);
        assertThat(desk.row(second)).containsEntry("state", "AWAITING_IDENTITY");
    }

    @Test
    @Proves("RECEIPT-1")
    void whatShowsThatErasuresAreDoneIsForEverybodyAndVerifies() throws Exception {
        String key = get("/api/v1/privacy/signing-key").body();
        String checkpoint = get("/api/v1/privacy/ledger/checkpoint").body();

        assertThat(new SignedText(checkpoint).isSignedBy(key)).isTrue();
        assertThat(new SignedText(checkpoint.replaceFirst("\"ledger\":\\d+", "\"ledger\":9999")).isSignedBy(key))
                .isFalse();
        assertThat(get("/api/v1/privacy/export-schema").body()).contains("\"$schema\"");
        HttpResponse<String> none = get("/api/v1/privacy/receipts/" + UUID.randomUUID());
        assertThat(none.statusCode()).as("guessed").isEqualTo(404);
        assertThat(none.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(get("/api/v1/privacy/receipts/1").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> show(String id, String code) throws Exception {
        return post(PATH + "/" + id + "/code", "{\"code\":\"" + code + "\"}", "X-Forwarded-For", "203.0.22.7");
    }

    private static String id(HttpResponse<String> asked) {
        return asked.body().replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void whatIsWrongIsNamed() throws Exception {
        for (String body : new String[] {
            "", "[]", "{\"kind\":\"access\"", "{\"kind\":\"access\",\"kind\":\"erasure\"}", "x".repeat(50_000)
        }) {
            HttpResponse<String> refused = post(PATH, body);
            assertThat(refused.statusCode()).as(body).isEqualTo(400);
            assertThat(refused.body()).contains("/problems#invalid-request");
        }
        assertThat(post(PATH, "{\"kind\":\"wish\"}").body()).contains("\"parameter\":\"kind\"", "erasure");
        assertThat(post(PATH, "{\"kind\":7}").body()).contains("\"parameter\":\"kind\"");
        assertThat(post(PATH, "{\"kind\":\"access\",\"mail\":\"zoe@example.org\"}")
                        .body())
                .contains("\"parameter\":\"mail\"", "agentEmail");
        assertThat(post(PATH + "/" + UUID.randomUUID() + "/code", "{\"codes\":\"12345678\"}")
                        .body())
                .contains("\"parameter\":\"codes\"");
        assertThat(post(PATH, "{\"kind\":\"access\",\"email\":\"nobody\"}").body())
                .contains("/problems#invalid-option", "ADDRESS");
    }

    private static String wish(String address) {
        return "{\"kind\":\"access\",\"law\":\"gdpr\",\"email\":\"" + address + "\",\"text\":\"All of it.\"}";
    }

    private static HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return send(
                HttpRequest.newBuilder(desk.service().uri(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                headers);
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(HttpRequest.newBuilder(desk.service().uri(path)), headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) throws Exception {
        return HttpClient.newHttpClient()
                .send((headers.length > 0 ? request.headers(headers) : request).build(), BodyHandlers.ofString());
    }
}
