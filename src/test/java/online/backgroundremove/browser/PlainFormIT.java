package online.backgroundremove.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import online.backgroundremove.Proves;
import online.backgroundremove.system.CutoutApi;
import online.backgroundremove.system.Photos;
import online.backgroundremove.system.RunningService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same page in a browser without script. */
@Proves("WEB-2")
class PlainFormIT {

    private final Visit visit = Visit.begin(new NewContextOptions().setJavaScriptEnabled(false));

    @TempDir
    private Path directory;

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void returnsThePng() {
        Response answer = submit(Photos.path("coffee.jpg"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headerValue("content-type")).isEqualTo("image/png");
        assertThat(answer.headerValue("cache-control")).isEqualTo("no-store");
        assertThat(answer.body())
                .isEqualTo(new CutoutApi(RunningService.shared())
                        .removeRaw(Photos.bytes("coffee.jpg"), "image/jpeg")
                        .body());
    }

    @Test
    void returnsWhatWasChosen() {
        Page page = visit.open("/");
        page.setInputFiles("#photo", Photos.path("coffee.jpg"));
        page.selectOption("#behind", "COLOUR");
        page.fill("#colour", "#81d4fa");
        page.selectOption("#quality", "FAST");
        page.selectOption("#format", "JPEG");
        Response answer = send(page);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headerValue("content-type")).isEqualTo("image/jpeg");
        assertThat(answer.headerValue("content-disposition")).contains("cutout.jpg");
    }

    @Proves("WEB-4")
    @ParameterizedTest
    @CsvSource({
        "SOURCES.md, 400, This file is not a photo",
        "variants/truncated.jpg, 400, This photo is damaged or not complete",
        "variants/photo.bmp, 415, 'Photos must be JPEG, PNG, WebP, TIFF, GIF, HEIC or AVIF'",
        "variants/bomb.png, 413, This photo has too many pixels"
    })
    void saysOnThePageWhatIsWrong(String photo, int status, String words) {
        assertRefused(submit(Photos.path(photo)), status, words);
    }

    @Proves("WEB-4")
    @Test
    void saysThatNothingWasChosen() {
        assertRefused(submit(null), 400, "No photo was chosen");
    }

    @Proves("WEB-4")
    @Test
    void saysThatTheFileIsTooLarge() throws Exception {
        Path large = Files.write(directory.resolve("large.jpg"), new byte[24_000_000]);

        Response answer = submit(large);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(visit.page().locator("h1").innerText()).isEqualTo("This file is too large.");
        visit.page().getByText("Back to the tool").click();
        assertThat(visit.page().locator("#remove").isVisible()).isTrue();
    }

    @Proves("WEB-4")
    @Test
    void saysThatAFileIsTooLargeByOneByte() throws Exception {
        Path large = Files.write(directory.resolve("large.jpg"), new byte[23_068_673]);

        assertRefused(submit(large), 413, "This file is too large");
    }

    @Proves("WEB-4")
    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded"})
    void callsAFormThatCannotBeReadNoFaultOfOurs(String type) {
        APIResponse answer = visit.page()
                .request()
                .post(
                        RunningService.shared().uri("/index.xhtml").toString(),
                        RequestOptions.create().setHeader("Content-Type", type).setData("--x\r\nno part"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("This request cannot be answered");
    }

    @Proves("WEB-4")
    @Test
    void callsAnInventedStateNoFaultOfOurs() {
        APIResponse answer = visit.page()
                .request()
                .post(
                        RunningService.shared().uri("/index.xhtml").toString(),
                        RequestOptions.create()
                                .setMultipart(FormData.create()
                                        .set("tool", "tool")
                                        .set("jakarta.faces.ViewState", "invented")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("This request cannot be answered");
    }

    private void assertRefused(Response answer, int status, String words) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(visit.page().locator("div[role=alert] article.problem").innerText())
                .contains(words);
        assertThat(visit.page().locator("#remove").isVisible()).isTrue();
    }

    private Response submit(@Nullable Path photo) {
        Page page = visit.open("/");
        if (photo != null) {
            page.setInputFiles("#photo", photo);
        }
        return send(page);
    }

    private static Response send(Page page) {
        return page.waitForResponse(
                response -> response.request().method().equals("POST"),
                new Page.WaitForResponseOptions().setTimeout(60_000),
                () -> page.locator("#remove").click());
    }
}
