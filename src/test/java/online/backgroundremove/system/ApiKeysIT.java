package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What programs with a key get, and what they are refused. */
class ApiKeysIT {

    private static final String ALL = "REMOVALS,USAGE";
    private static final int KEY_REQUESTS = 40;

    private static final PostgresServer POSTGRES = database();
    private static final RunningService SERVICE = service();

    private final CutoutApi api = new CutoutApi(SERVICE);

    @AfterAll
    static void stop() {
        SERVICE.close();
        POSTGRES.close();
    }

    @Proves("APIKEY-1")
    @Test
    void aKeyIsTakenFromBothHeadersAndItsDayOfUseIsNoted() throws Exception {
        Program program = Program.in(POSTGRES, ALL, 100);

        assertThat(remove("Authorization", "Bearer " + program.secret()).statusCode())
                .isEqualTo(200);
        assertThat(remove("Authorization", "bearer " + program.secret()).statusCode())
                .isEqualTo(200);
        assertThat(remove("X-Api-Key", program.secret()).statusCode()).isEqualTo(200);

        assertThat(stored(program).get("used_day"))
                .isEqualTo(OffsetDateTime.now(ZoneOffset.UTC).toLocalDate().toString());
        assertThat(stored(program)).doesNotContainValue(program.secret());
        assertThat(POSTGRES.stored().tablesWith(program.secret())).isEmpty();
    }

    @Proves("APIKEY-2")
    @Test
    void aKeyThatIsNoneIsRefused() throws Exception {
        Program revoked = Program.in(POSTGRES, ALL, 100).with("revoked_day = current_date");
        Program over = Program.in(POSTGRES, ALL, 100).with("last_day = current_date - 2");
        String typo = revoked.secret().substring(0, 20) + "0" + revoked.secret().substring(21);

        for (String secret : List.of(revoked.secret(), over.secret(), typo, Program.secret(UUID.randomUUID()), "x")) {
            HttpResponse<byte[]> refused = remove("X-Api-Key", secret);
            Problem.of(refused).assertIs(401, "invalid-key");
            assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
        Problem.of(remove("Authorization", "Basic amFuZTpkb2U=")).assertIs(401, "invalid-key");
        Problem.of(get("/api/v1/account", Map.of())).assertIs(401, "invalid-key");
        Problem.of(get("/api/v1/account/usage", Map.of())).assertIs(401, "invalid-key");
    }

    @Proves("APIKEY-2")
    @Test
    void aKeyWithoutTheScopeIsRefused() throws Exception {
        Problem.of(remove("X-Api-Key", Program.in(POSTGRES, "USAGE", 100).secret()))
                .assertIs(403, "missing-scope");
        String cutsOnly = Program.in(POSTGRES, "REMOVALS", 100).secret();
        Problem.of(get("/api/v1/account", Map.of("X-Api-Key", cutsOnly))).assertIs(403, "missing-scope");
    }

    @Proves("APIKEY-4")
    @Test
    void theSecretOfBeforeARotationIsValidForAWhile() throws Exception {
        Program program = Program.in(POSTGRES, ALL, 100);
        String old = Program.secret(UUID.randomUUID());
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);

        program.with("previous_hash = ?, previous_until = ?", program.hash(old), now.plusHours(1));
        assertThat(get("/api/v1/account", Map.of("X-Api-Key", old)).statusCode())
                .isEqualTo(200);
        program.with("previous_until = ?", now.minusSeconds(1));
        assertThat(get("/api/v1/account", Map.of("X-Api-Key", old)).statusCode())
                .isEqualTo(401);
        assertThat(get("/api/v1/account", Map.of("X-Api-Key", program.secret())).statusCode())
                .isEqualTo(200);
    }

    /** A photo of 0.24 megapixels counts as one. */
    @Proves("APIKEY-3")
    @Test
    void twentyAtOnceNeverGetMoreThanTheLimit() throws Exception {
        Program program = Program.in(POSTGRES, ALL, 3);

        List<Integer> statuses =
                IntStream.range(0, 20)
                        .mapToObj(i -> api.sendLater(removal("X-Api-Key", program.secret())))
                        .toList()
                        .stream()
                        .map(answer -> answer.join().statusCode())
                        .toList();

        assertThat(statuses).as("all answers").containsOnly(200, 429);
        assertThat(statuses).filteredOn(status -> status == 200).hasSizeLessThanOrEqualTo(3);
        for (int i = 0; i < 3; i++) {
            remove("X-Api-Key", program.secret());
        }
        HttpResponse<byte[]> refused = remove("X-Api-Key", program.secret());
        Problem.of(refused).assertIs(429, "monthly-limit");
        assertThat(Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 31 * 86_400L);
        assertThat(stored(program)).containsEntry("month_megapixels", "3");
        assertThat(reservations(program)).isEmpty();
    }

    @Proves("APIKEY-3")
    @Test
    void whatFailsIsNotCounted() throws Exception {
        Program program = Program.in(POSTGRES, ALL, 1);

        for (String photo : List.of("SOURCES.md", "variants/truncated.jpg")) {
            int status = api.removeRaw(Photos.bytes(photo), "image/jpeg", "X-Api-Key", program.secret())
                    .statusCode();
            assertThat(status).isEqualTo(400);
        }

        assertThat(remove("X-Api-Key", program.secret()).statusCode()).isEqualTo(200);
        assertThat(reservations(program)).isEmpty();
    }

    /** As a crash leaves it: a reservation that nobody ends. */
    @Proves("APIKEY-3")
    @Test
    void aReservationThatACrashHasLeftEndsByItself() throws Exception {
        Program program = Program.in(POSTGRES, ALL, 1);
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        UUID left = UUID.randomUUID();
        program.update(
                "insert into megapixel_reservation (id, key_id, megapixels, created_at, expires_at) values (?, ?, 1, ?, ?)",
                left,
                program.key(),
                now.minusMinutes(5),
                now.plusMinutes(5));
        Problem.of(remove("X-Api-Key", program.secret())).assertIs(429, "monthly-limit");

        program.update("update megapixel_reservation set expires_at = ? where id = ?", now.minusSeconds(1), left);

        assertThat(remove("X-Api-Key", program.secret()).statusCode()).isEqualTo(200);
    }

    @Test
    void aNewMonthBeginsWithAWholeLimit() throws Exception {
        Program program = Program.in(POSTGRES, ALL, 1).with("month_start = date '2020-01-01', month_megapixels = 1");

        assertThat(remove("X-Api-Key", program.secret()).statusCode()).isEqualTo(200);
    }

    @Test
    @Proves("API-6")
    void aKeyHasALimitByRateOfItsOwn() throws Exception {
        Program program = Program.in(POSTGRES, ALL, 1);
        Map<String, String> headers = Map.of("X-Api-Key", program.secret());
        RateLimit first = RateLimit.of(get("/api/v1/account", headers));
        assertThat(first.policy()).isEqualTo("key-requests");
        assertThat(first.quota()).isEqualTo(KEY_REQUESTS);
        assertThat(first.left()).isEqualTo(KEY_REQUESTS - 1);
        List<Integer> statuses = Stream.generate(
                        () -> get("/api/v1/account", headers).statusCode())
                .limit(KEY_REQUESTS + 10)
                .toList();

        assertThat(statuses).containsOnly(200, 429).last().isEqualTo(429);
        HttpResponse<byte[]> refused = get("/api/v1/account", headers);
        Problem.of(refused).assertIs(429, "too-many-requests");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(RateLimit.of(refused).left()).isZero();
    }

    @Test
    void tellsLimitsAndUsage() throws Exception {
        Program program = Program.in(POSTGRES, ALL, 7);
        Map<String, String> headers = Map.of("X-Api-Key", program.secret());
        assertThat(remove("X-Api-Key", program.secret()).statusCode()).isEqualTo(200);

        JsonObject limits = json(get("/api/v1/account", headers)).asJsonObject();
        assertThat(limits.getInt("monthlyMegapixels")).isEqualTo(7);
        assertThat(limits.getInt("usedMegapixels")).isEqualTo(1);
        assertThat(limits.getJsonArray("scopes")).hasToString("[\"removals\",\"usage\"]");
        assertThat(limits.getString("resetDay")).endsWith("-01");

        JsonObject today = awaitUse(headers);
        assertThat(today.getInt("photos")).isEqualTo(1);
        assertThat(today.getInt("cutouts")).isEqualTo(1);
        assertThat(today.getInt("megapixels")).isEqualTo(1);
        assertThat(POSTGRES.stored().events())
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("key_id", program.key().toString())
                        .containsEntry("account_id", program.account().toString()));
    }

    @Test
    void scriptsOfOtherSitesMaySendAKey() {
        HttpResponse<byte[]> asked = api.send(HttpRequest.newBuilder(SERVICE.uri("/api/v1/removals"))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,x-api-key")
                .build());

        assertThat(asked.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .contains("Authorization", "X-Api-Key");
    }

    /** The timer writes every five seconds. */
    private JsonObject awaitUse(Map<String, String> headers) throws Exception {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            JsonArray days =
                                    json(get("/api/v1/account/usage", headers)).asJsonArray();
                            assertThat(days).hasSize(30);
                            return days.getJsonObject(29);
                        },
                        today -> today.getInt("photos") > 0);
    }

    private Map<String, String> stored(Program program) throws Exception {
        return POSTGRES.stored()
                .rows("select * from api_key where id = '" + program.key() + "'")
                .get(0);
    }

    private List<Map<String, String>> reservations(Program program) throws Exception {
        return POSTGRES.stored().rows("select * from megapixel_reservation where key_id = '" + program.key() + "'");
    }

    private HttpResponse<byte[]> remove(String header, String value) {
        return api.send(removal(header, value));
    }

    private static HttpRequest removal(String header, String value) {
        return HttpRequest.newBuilder(SERVICE.uri("/api/v1/removals?quality=fast"))
                .header("Content-Type", "image/jpeg")
                .header(header, value)
                .POST(BodyPublishers.ofByteArray(Photos.bytes("coffee.jpg")))
                .build();
    }

    private HttpResponse<byte[]> get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(SERVICE.uri(path));
        headers.forEach(request::header);
        return api.send(request.build());
    }

    private static jakarta.json.JsonStructure json(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return Json.createReader(new ByteArrayInputStream(answer.body())).read();
    }

    private static PostgresServer database() {
        try {
            return PostgresServer.start();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static RunningService service() {
        Map<String, String> settings = new HashMap<>(POSTGRES.settings());
        settings.put("NETWORK_VISITOR_REMOVALS_PER_HOUR", "1");
        settings.put("NETWORK_KEY_REQUESTS_PER_MINUTE", Integer.toString(KEY_REQUESTS));
        return RunningService.start(settings);
    }
}
