package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** An error answer of the native API. */
record Problem(HttpResponse<byte[]> answer) {

    static Problem of(HttpResponse<byte[]> answer) {
        return new Problem(answer);
    }

    void assertIs(int status, String type) {
        assertIsOneOfOurs();
        assertThat(json().getString("type")).as(text()).isEqualTo("/problems#" + type);
        assertThat(answer.statusCode()).as(text()).isEqualTo(status);
    }

    /** Complete, stored by nobody, and without a word about our inside. */
    void assertIsOneOfOurs() {
        assertThat(answer.headers().firstValue("Content-Type")).as(text()).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(json().getInt("status")).isEqualTo(answer.statusCode());
        assertThat(json().getString("type")).startsWith("/problems#");
        assertThat(json().getString("title")).isNotBlank();
        assertThat(json().getString("detail")).isNotBlank();
        assertThat(text()).doesNotContain("Exception", "online.", "org.", "java.");
    }

    /** The name of the parameter that is wrong, empty when none is named. */
    String parameter() {
        return json().getString("parameter", "");
    }

    private JsonObject json() {
        return Json.createReader(new ByteArrayInputStream(answer.body())).readObject();
    }

    private String text() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
