package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong input, and what it is answered. */
@Proves("API-1")
class ProblemsIT {

    private final RunningService service = RunningService.shared();
    private final CutoutApi api = new CutoutApi(service);

    @ParameterizedTest
    @CsvSource({
        "SOURCES.md, 400, not-an-image",
        "variants/truncated.jpg, 400, damaged-image",
        "variants/truncated.png, 400, damaged-image",
        "variants/truncated.webp, 400, damaged-image",
        "variants/bomb.png, 413, too-many-pixels",
        "variants/bomb.jpg, 413, too-many-pixels",
        "variants/bomb.webp, 413, too-many-pixels",
        "variants/bomb.tiff, 413, too-many-pixels",
        "variants/bomb.gif, 413, too-many-pixels",
        "variants/corrupt.jpg, 400, damaged-image",
        "variants/corrupt.avif, 400, damaged-image",
        "variants/bad-crc.png, 400, damaged-image",
        "variants/zero-width.png, 400, damaged-image",
        "variants/raw-preview.tiff, 415, unsupported-type",
        "variants/float.tiff, 415, unsupported-type",
        "variants/photo.bmp, 415, unsupported-type"
    })
    void tellsWhatIsWrongWithThePhoto(String photo, int status, String type) {
        Problem.of(api.removeRaw(Photos.bytes(photo), "image/jpeg")).assertIs(status, type);
        Problem.of(api.removeForm(Photos.bytes(photo), "image")).assertIs(status, type);
    }

    @Test
    void tellsThatThereIsNoPhoto() {
        Problem.of(api.removeRaw(new byte[0], "image/jpeg")).assertIs(400, "empty");
        Problem.of(api.removeForm(new byte[0], "image")).assertIs(400, "empty");
        Problem.of(api.removeRaw(new MultipartBody().field("size", "hd").bytes(), MultipartBody.contentType()))
                .assertIs(400, "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json", "video/mp4"})
    void tellsThatTheTypeIsNotTaken(String contentType) {
        Problem.of(api.removeRaw(Photos.bytes("coffee.jpg"), contentType)).assertIs(415, "unsupported-type");
    }

    @Test
    void takesAPhotoWithoutAType() {
        HttpRequest untyped = HttpRequest.newBuilder(service.uri("/api/v1/removals"))
                .POST(BodyPublishers.ofByteArray(Photos.bytes("coffee.jpg")))
                .build();

        assertThat(api.send(untyped).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=other", "multipart/form-data; boundary="})
    void tellsThatAFormCannotBeRead(String contentType) {
        byte[] form = CutoutApi.form(Photos.bytes("coffee.jpg"), "image");

        HttpResponse<byte[]> answer = api.removeRaw(form, contentType);

        assertThat(answer.statusCode()).isBetween(400, 499);
        Problem.of(answer).assertIsOneOfOurs();
    }

    @Test
    void tellsThatAFormIsCutOff() {
        byte[] form = CutoutApi.form(Photos.bytes("coffee.jpg"), "image");

        HttpResponse<byte[]> answer = api.removeRaw(Arrays.copyOf(form, form.length / 2), CutoutApi.FORM_TYPE);

        assertThat(answer.statusCode()).isEqualTo(400);
        Problem.of(answer).assertIsOneOfOurs();
    }

    @Test
    void survivesAFormOfTenThousandParts() {
        String part = "--" + CutoutApi.BOUNDARY + "\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n";
        byte[] form = (part.repeat(10_000) + "--" + CutoutApi.BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);

        Problem.of(api.removeRaw(form, CutoutApi.FORM_TYPE)).assertIs(400, "invalid-option");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void namesTheMethodsThereAre(String method) {
        HttpRequest request = HttpRequest.newBuilder(service.uri("/api/v1/removals"))
                .method(method, BodyPublishers.noBody())
                .build();

        HttpResponse<byte[]> answer = api.send(request);

        Problem.of(answer).assertIs(405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("POST");
    }

    @Test
    void tellsThatNoPagesAreMade() {
        Problem.of(api.removeRaw(Photos.bytes("coffee.jpg"), "image/jpeg", "Accept", "text/html"))
                .assertIs(406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v2/removals",
                "/api/v1",
                "/api/v1/",
                "/api/v1/nothing",
                "/api/v1/application.wadl"
            })
    void tellsThatThereIsNothing(String path) {
        Problem.of(api.get(path)).assertIs(404, "not-found");
    }

    @Proves({"V1-2", "REM-5"})
    @Test
    void keepsTheDeadlineThatTheCallerSets() {
        byte[] photo = Photos.bytes("coffee.jpg");

        Problem.of(api.removeRaw(photo, "image/jpeg", "Prefer", "wait=0")).assertIs(504, "deadline-passed");
        Problem.of(api.removeForm(photo, "image", "Prefer", "respond-async, wait=0"))
                .assertIs(504, "deadline-passed");
        Problem.of(api.removeRaw(photo, "image/jpeg", "Prefer", "wait=soon")).assertIs(400, "invalid-request");
        assertThat(api.removeRaw(photo, "image/jpeg", "Prefer", "wait=100").statusCode())
                .isEqualTo(200);
    }

    @Proves("API-4")
    @Test
    void letsScriptsOfOtherSitesReadTheProblem() {
        HttpResponse<byte[]> answer = api.removeRaw(new byte[0], "image/jpeg", "Origin", "https://example.com");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        HttpRequest preflight = HttpRequest.newBuilder(service.uri("/api/v1/removals"))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://example.com")
                .header("Access-Control-Request-Method", "POST")
                .build();
        HttpResponse<byte[]> permission = api.send(preflight);
        assertThat(permission.statusCode()).isEqualTo(200);
        assertThat(permission.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET, POST");
    }
}
