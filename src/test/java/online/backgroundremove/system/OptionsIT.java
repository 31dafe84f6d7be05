package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller may wish for, and how wishes that make no sense are refused. */
class OptionsIT {

    private static final byte[] PHOTO = Photos.bytes("coffee.jpg");

    private final CutoutApi api = new CutoutApi(RunningService.shared());

    @Proves("V1-6")
    @Test
    void areParametersOfTheAddressOrFieldsOfTheForm() {
        MultipartBody form = new MultipartBody()
                .field("quality", "standard")
                .field("bg_color", "")
                .file("image", "photo", PHOTO)
                .file("bg_image", "", new byte[0]);

        HttpResponse<byte[]> byForm = api.removeRaw(form.bytes(), MultipartBody.contentType());
        HttpResponse<byte[]> byAddress = api.removeWith("quality=standard&bg_color=", PHOTO, "image/jpeg");

        assertThat(byForm.statusCode()).isEqualTo(200);
        assertThat(byAddress.body()).isEqualTo(byForm.body());
    }

    @Proves("API-5")
    @ParameterizedTest
    @CsvSource({
        "siez=hd, siez",
        "size=huge, size",
        "size=hd&size=hd, size",
        "bg_color=%23ff, bg_color",
        "bg_color=red&bg_blur=10%25, bg_color",
        "bg_image=mine.jpg, bg_image",
        "roi=0%200%2010px, roi",
        "scale=5%25, scale"
    })
    void areRefusedByName(String query, String parameter) {
        HttpResponse<byte[]> answer = api.removeWith(query, PHOTO, "image/jpeg");

        Problem.of(answer).assertIs(400, "invalid-option");
        assertThat(Problem.of(answer).parameter()).isEqualTo(parameter);
    }

    @Proves("API-5")
    @Test
    void areRefusedWhenInAddressAndForm() {
        MultipartBody form = new MultipartBody().field("size", "hd").file("image", "photo", PHOTO);

        HttpResponse<byte[]> answer = api.removeWith("size=hd", form.bytes(), MultipartBody.contentType());

        Problem.of(answer).assertIs(400, "invalid-option");
        assertThat(Problem.of(answer).parameter()).isEqualTo("size");
    }

    @Proves("V1-8")
    @Test
    void haveAnswersThatTellWhatWasFound() {
        Map<String, String> patterns = Map.of(
                "Picture-Size", "600x400",
                "Foreground-Box", "\\d+,\\d+,\\d+,\\d+",
                "Foreground-Coverage", "0\\.\\d{3}|1\\.000",
                "Foreground-Confidence", "0\\.\\d\\d|1\\.00",
                "Vary", "Accept");

        HttpResponse<byte[]> answer = api.removeRaw(PHOTO, "image/jpeg", "Origin", "https://example.com");

        String readable =
                answer.headers().firstValue("Access-Control-Expose-Headers").orElse("");
        patterns.forEach((header, pattern) -> {
            assertThat(answer.headers().firstValue(header).orElse(""))
                    .as(header)
                    .matches(pattern);
            assertThat(header.equals("Vary") || readable.contains(header))
                    .as(header)
                    .isTrue();
        });
    }

    @Proves("V1-7")
    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/*", "*/*", "application/problem+json"})
    void giveAPngToWhoeverTakesIt(String accepted) {
        HttpResponse<byte[]> answer = api.removeRaw(PHOTO, "image/jpeg", "Accept", accepted);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
    }
}
