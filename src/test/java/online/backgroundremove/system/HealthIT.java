package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator and a caller can see of the service's state. */
class HealthIT {

    private static final String[] STAGES = {"decode", "wait", "segment", "refine", "compose", "encode"};

    private final CutoutApi api = new CutoutApi(RunningService.shared());

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started"})
    void isUp(String path) {
        HttpResponse<byte[]> health = api.get(path);

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(json(health).getString("status")).isEqualTo("UP");
    }

    @Proves("LAUNCH-1")
    @Test
    void isReadyBecauseTheModelIs() {
        assertThat(json(api.get("/health/ready")).getJsonArray("checks").getValuesAs(JsonObject.class))
                .filteredOn(check -> check.getString("name").equals("model"))
                .extracting(check -> check.getString("status"))
                .containsExactly("UP");
    }

    @Proves("REM-6")
    @Test
    void countsHowRemovalsEndAndTimesTheirStages() {
        String before = metrics();
        removeOne();
        String after = metrics();

        assertThat(value(after, "removals_total", "outcome=\"delivered\""))
                .isGreaterThan(value(before, "removals_total", "outcome=\"delivered\""));
        for (String stage : STAGES) {
            String label = "stage=\"" + stage + "\"";
            assertThat(value(after, "removal_stage_seconds_count", label))
                    .as(stage)
                    .isGreaterThan(value(before, "removal_stage_seconds_count", label));
        }
        api.removeRaw(Photos.bytes("SOURCES.md"), "image/jpeg");
        assertThat(value(metrics(), "removals_total", "outcome=\"refused\""))
                .isGreaterThan(value(after, "removals_total", "outcome=\"refused\""));
    }

    @Proves("V1-3")
    @Test
    void saysHowLongEachStageTook() {
        String timing = removeOne().headers().firstValue("Server-Timing").orElse("");

        assertThat(timing.replaceAll("\\d+\\.\\d", "0")).isEqualTo(String.join(";dur=0, ", STAGES) + ";dur=0");
    }

    @Proves("V1-4")
    @Test
    void namesTheModelItLoadedAndItsLicences() throws Exception {
        JsonObject model = json(api.get("/api/v1/model"));

        assertThat(model.getString("name")).contains("ISNet");
        assertThat(model.getString("origin")).contains("@imgly/background-removal-data");
        assertThat(model.getString("sha256")).isEqualTo(sha256(Path.of("target", "classes", "model", "isnet.onnx")));
        assertThat(model.getJsonArray("licences").getValuesAs(JsonObject.class))
                .extracting(licence -> licence.getString("licence"))
                .contains("MIT", "AGPL-3.0");
    }

    @Proves("V1-5")
    @Test
    void nothingOnTheWayMayStoreAnAnswer() {
        assertThat(removeOne().headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(api.get("/api/v1/model").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(api.get("/api/v1/nothing").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    private HttpResponse<byte[]> removeOne() {
        HttpResponse<byte[]> answer = api.removeRaw(Photos.bytes("coffee.jpg"), "image/jpeg");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private String metrics() {
        return new String(api.get("/metrics").body(), StandardCharsets.UTF_8);
    }

    /** Of the one line that has this name and label; nothing counted yet is 0. */
    private static double value(String metrics, String name, String label) {
        return Pattern.compile("(?m)^" + name + "\\{(?:[^}]*,)?" + label + "[,}][^ ]* (\\S+)")
                .matcher(metrics)
                .results()
                .mapToDouble(line -> Double.parseDouble(line.group(1)))
                .sum();
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        return Json.createReader(new ByteArrayInputStream(answer.body())).readObject();
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
