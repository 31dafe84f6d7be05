package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers wish for is what they get. */
@Proves("V1-6")
class OptionsHoldIT {

    private static final byte[] PHOTO = Photos.bytes("coffee.jpg");

    private final CutoutApi api = new CutoutApi(RunningService.shared());

    @ParameterizedTest
    @CsvSource({
        "format=png, image/png, 89504e47",
        "format=jpg, image/jpeg, ffd8ff",
        "format=webp, image/webp, 52494646",
        "format=webp-lossless, image/webp, 52494646",
        "format=zip, application/zip, 504b0304",
        "format=auto, image/png, 89504e47",
        "format=auto&bg_color=teal, image/jpeg, ffd8ff",
        "channels=alpha, image/png, 89504e47"
    })
    void isTheFormatThatWasNamed(String query, String type, String beginning) {
        HttpResponse<byte[]> answer = answer(query);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(HexFormat.of().formatHex(answer.body())).startsWith(beginning);
    }

    @Proves("V1-7")
    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/jpeg", "image/webp", "application/zip"})
    void isTheFormatThatIsAccepted(String type) {
        HttpResponse<byte[]> answer = api.removeRaw(PHOTO, "image/jpeg", "Accept", type);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    }

    @Proves("V1-7")
    @Test
    void isTheFormatThatWasNamedWhateverIsAccepted() {
        HttpResponse<byte[]> answer = api.removeWith("format=webp", PHOTO, "image/jpeg", "Accept", "image/jpeg");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/webp");
    }

    @Proves("V1-8")
    @ParameterizedTest
    @CsvSource({"size=preview, 600x400", "canvas=300x200, 300x200", "canvas=200x300&scale=50%25, 200x300"})
    void hasTheSizeThatWasWishedFor(String query, String size) {
        HttpResponse<byte[]> answer = answer(query);

        assertThat(answer.headers().firstValue("Picture-Size")).hasValue(size);
        assertThat(sizeOf(answer.body())).isEqualTo(size);
    }

    @Test
    void isMadeSmallerToFitTheSize() {
        byte[] large = Photos.bytes("dandelion-16mp.jpg");

        String[] sides = sizeOf(
                        api.removeWith("size=preview", large, "image/jpeg").body())
                .split("x", -1);

        assertThat(Integer.parseInt(sides[0]) * Integer.parseInt(sides[1])).isBetween(248_000, 252_000);
    }

    @Proves("V1-8")
    @Test
    void isCroppedToTheSubjectWithItsMargin() {
        int[] tight = box(answer("crop=true"));
        HttpResponse<byte[]> wide = answer("crop=true&crop_margin=10px");

        assertThat(tight[0]).isZero();
        assertThat(tight[1]).isZero();
        assertThat(sizeOf(answer("crop=true").body())).isEqualTo(tight[2] + "x" + tight[3]);
        assertThat(box(wide)).containsExactly(10, 10, tight[2], tight[3]);
        assertThat(sizeOf(wide.body())).isEqualTo((tight[2] + 20) + "x" + (tight[3] + 20));
    }

    @Proves("V1-8")
    @Test
    void keepsAndRemovesWhatTheMasksSay() throws IOException {
        byte[] white = PhotoForge.white(600, 400);

        assertThat(coverage("keep_mask", white)).isGreaterThan(0.99);
        Problem.of(api.removeRaw(form("remove_mask", white), MultipartBody.contentType()))
                .assertIs(422, "unknown-foreground");
    }

    @Test
    void saysThatThereIsNoSubject() {
        Problem.of(api.removeRaw(Photos.bytes("variants/black.png"), "image/png"))
                .assertIs(422, "unknown-foreground");
    }

    @Proves("API-5")
    @ParameterizedTest
    @ValueSource(strings = {"roi=0px%200px%209999px%2010px", "roi=10px%2010px%2010px%2010px"})
    void refusesARegionThatThePhotoDoesNotHave(String query) {
        HttpResponse<byte[]> answer = api.removeWith(query, PHOTO, "image/jpeg");

        Problem.of(answer).assertIs(400, "invalid-option");
        assertThat(Problem.of(answer).parameter()).isEqualTo("roi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas=99999x99999", "crop=true&crop_margin=99999px", "outline=red%2099999px"})
    void refusesOrBoundsWhatWouldFillTheMemory(String query) {
        assertThat(api.removeWith(query, PHOTO, "image/jpeg").statusCode()).isIn(200, 400, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg_image", "keep_mask", "remove_mask"})
    void refusesAFileThatIsNoPicture(String part) {
        HttpResponse<byte[]> answer =
                api.removeRaw(form(part, Photos.bytes("SOURCES.md")), MultipartBody.contentType());

        assertThat(answer.statusCode()).isBetween(400, 499);
        Problem.of(answer).assertIsOneOfOurs();
    }

    private HttpResponse<byte[]> answer(String query) {
        HttpResponse<byte[]> answer = api.removeWith(query, PHOTO, "image/jpeg");
        assertThat(answer.statusCode()).as(query).isEqualTo(200);
        return answer;
    }

    private double coverage(String part, byte[] picture) {
        return api.removeRaw(form(part, picture), MultipartBody.contentType())
                .headers()
                .firstValue("Foreground-Coverage")
                .map(Double::parseDouble)
                .orElseThrow();
    }

    private static byte[] form(String part, byte[] file) {
        return new MultipartBody()
                .file("image", "photo", PHOTO)
                .file(part, "file", file)
                .bytes();
    }

    private static int[] box(HttpResponse<byte[]> answer) {
        String box = answer.headers().firstValue("Foreground-Box").orElseThrow();
        return Arrays.stream(box.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }

    /** Of a PNG, as its header says. */
    private static String sizeOf(byte[] png) {
        ByteBuffer header = ByteBuffer.wrap(png);
        return header.getInt(16) + "x" + header.getInt(20);
    }
}
