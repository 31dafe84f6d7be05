package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service says of itself. */
class HealthIT {

    private final CutoutApi api = new CutoutApi(RunningService.shared());

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/health/started"})
    void isUp(String path) {
        assertThat(text(path)).startsWith("{\"status\":\"UP\"");
    }

    @Proves("LAUNCH-1")
    @Test
    void isReadyBecauseTheModelIsWarm() {
        assertThat(text("/health/ready")).contains("{\"name\":\"model\",\"status\":\"UP\"");
    }

    @Proves("REM-6")
    @Test
    void countsRemovalsAndTheirTime() {
        api.removeRaw(Photos.bytes("coffee.jpg"), "image/jpeg");
        api.removeRaw(Photos.bytes("SOURCES.md"), "image/jpeg");

        assertThat(text("/metrics"))
                .containsPattern("removals_total\\{.*outcome=\"delivered\".*} [1-9]")
                .containsPattern("removals_total\\{.*outcome=\"refused\".*} [1-9]")
                .containsPattern("removal_stage_seconds_count\\{.*stage=\"wait\".*} [1-9]")
                .containsPattern("removal_stage_seconds_count\\{.*stage=\"segment\".*} [1-9]");
    }

    @Proves({"V1-3", "V1-5"})
    @Test
    void saysWhereTheTimeWentAndThatNothingMayBeStored() {
        HttpResponse<byte[]> answer = api.removeRaw(Photos.bytes("coffee.jpg"), "image/jpeg");

        assertThat(answer.headers().firstValue("Server-Timing").orElseThrow())
                .matches(
                        "decode;dur=[\\d.]+, wait;dur=[\\d.]+, segment;dur=[\\d.]+, compose;dur=[\\d.]+, encode;dur=[\\d.]+");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Proves("V1-4")
    @Test
    void namesTheModelAndItsTerms() {
        assertThat(text("/api/v1/model"))
                .contains("ISNet", "@imgly/background-removal-data", "AGPL-3.0", "0d227c545fc5d30458e018e57db086cf");
    }

    private String text(String path) {
        return new String(api.get(path).body(), StandardCharsets.UTF_8);
    }
}
