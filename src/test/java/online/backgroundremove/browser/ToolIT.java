package online.backgroundremove.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import online.backgroundremove.Proves;
import online.backgroundremove.system.CutoutApi;
import online.backgroundremove.system.Photos;
import online.backgroundremove.system.RunningService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tool with script. */
@Proves("WEB-1")
class ToolIT {

    private final Visit visit = Visit.begin(new NewContextOptions());

    @TempDir
    private Path directory;

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void cutsAPickedPhotoOutAndLetsItBeDownloaded() throws Exception {
        ToolPage tool = visit.openTool().pick(Photos.path("coffee.jpg")).awaitResult();

        assertThat(tool.naturalSize()).isEqualTo("600x400");
        Download download = tool.download();
        assertThat(download.suggestedFilename()).isEqualTo("coffee-cutout.png");
        assertThat(Files.readAllBytes(download.path()))
                .isEqualTo(new CutoutApi(RunningService.shared())
                        .removeRaw(Photos.bytes("coffee.jpg"), "image/jpeg")
                        .body());
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void takesAPastedPhoto() {
        assertThat(visit.openTool().paste(Photos.bytes("owl.jpg")).awaitResult().naturalSize())
                .isEqualTo("1024x683");
    }

    @Test
    void takesADroppedPhoto() {
        ToolPage tool = visit.openTool().drop(Photos.bytes("astronaut.jpg")).awaitResult();

        assertThat(tool.naturalSize()).isEqualTo("512x512");
        assertThat(tool.download().suggestedFilename()).isEqualTo("holiday-cutout.png");
    }

    @Test
    void showsHowFarItIs() {
        ToolPage tool = visit.openTool().pick(Photos.path("coffee.jpg"));

        tool.page().locator("#working").waitFor();
        tool.page().getByText("Cutting out the subject").first().waitFor();
        assertThat(tool.page().locator("#progress").isVisible()).isTrue();
        assertThat(tool.page().locator("#elapsed").innerText()).matches("\\d+ s");
        tool.awaitResult();
        assertThat(tool.page().locator("#working").isVisible()).isFalse();
        assertThat(tool.page().locator("#status").innerText()).isEqualTo("Your cut-out is ready.");
    }

    @Test
    void showsHowMuchIsUploaded() throws Exception {
        byte[] photo = Arrays.copyOf(Photos.bytes("coffee.jpg"), 3_000_000);
        Path slow = Files.write(directory.resolve("slow.jpg"), photo);
        visit.slowUploads(500_000);

        ToolPage tool = visit.openTool().pick(slow);

        tool.awaitProgress("value > 0.1 && value < 1");
        assertThat(tool.page().locator("#step").innerText()).isEqualTo("Uploading");
        tool.awaitProgress("value === null");
        assertThat(tool.page().locator("#step").innerText()).isEqualTo("Cutting out the subject");
    }

    @Test
    void canBeCancelled() {
        ToolPage tool = visit.openTool();
        tool.page().route("**/api/v1/removals", route -> {});
        tool.pick(Photos.path("coffee.jpg"));

        tool.button("Cancel").click();
        tool.page().unroute("**/api/v1/removals");

        assertThat(tool.page().locator("#working").isVisible()).isFalse();
        assertThat(tool.page().locator("#tool").isVisible()).isTrue();
        tool.pick(Photos.path("coffee.jpg")).awaitResult();
    }

    @Test
    void comparesByKeyboard() {
        ToolPage tool = visit.openTool().pick(Photos.path("coffee.jpg")).awaitResult();
        assertThat(tool.split()).isEqualTo("50%");

        tool.page().keyboard().press("Tab");
        tool.page().keyboard().press("ArrowRight");
        tool.page().keyboard().press("ArrowRight");

        assertThat(tool.split()).isEqualTo("52%");
        tool.page().keyboard().press("End");
        assertThat(tool.split()).isEqualTo("100%");
    }

    @Test
    void isOperatedByKeyboardAlone() {
        ToolPage tool = visit.openTool();
        // A key is pressed faster than the browser learns that somebody wants to know of its dialogues.
        tool.page().onFileChooser(chooser -> {});
        tool.page().keyboard().press("Tab");
        assertThat(tool.page().locator(":focus").innerText()).isEqualTo("Skip to content");
        tool.page().keyboard().press("Enter");
        tool.awaitThat("location.hash === '#main'");
        tool.page().keyboard().press("Tab");
        assertThat(tool.page().locator(":focus").getAttribute("id")).isEqualTo("photo");

        tool.page()
                .waitForFileChooser(() -> tool.page().keyboard().press("Enter"))
                .setFiles(Photos.path("coffee.jpg"));
        tool.awaitResult();
        for (int i = 0; i < 20 && !tool.hasFocus("download"); i++) {
            tool.page().keyboard().press("Tab");
        }

        Download download =
                tool.page().waitForDownload(() -> tool.page().keyboard().press("Enter"));
        assertThat(download.suggestedFilename()).isEqualTo("coffee-cutout.png");
    }

    @Test
    void keepsTheResultWhenNoOtherPhotoIsPicked() {
        ToolPage tool = visit.openTool().pick(Photos.path("coffee.jpg")).awaitResult();

        tool.page().waitForFileChooser(() -> tool.button("Another photo").click());

        assertThat(tool.page().locator("#result").isVisible()).isTrue();
        tool.pick(Photos.path("owl.jpg"));
        tool.awaitThat("document.getElementById('after').naturalWidth === 1024");
    }

    @Test
    void takesWhatOnlyTheBrowserCanRead() {
        ToolPage tool =
                visit.openTool().pick(Photos.path("variants/photo.avif")).awaitResult();

        assertThat(tool.download().suggestedFilename()).isEqualTo("photo-cutout.png");
    }

    @Proves("WEB-4")
    @Test
    void saysWhatIsWrongAndTakesAnotherPhoto() {
        ToolPage tool = visit.openTool().pick(Photos.path("SOURCES.md"));

        assertThat(tool.awaitProblem()).contains("The file is not an image");
        assertThat(tool.button("Try again").isVisible()).as("no use in trying").isFalse();
        tool.pick(Photos.path("coffee.jpg")).awaitResult();
    }

    @Proves("WEB-4")
    @Test
    void refusesATooLargeFileBeforeItIsSent() throws Exception {
        Path large = Files.write(directory.resolve("large.jpg"), new byte[23_068_673]);

        assertThat(visit.openTool().pick(large).awaitProblem()).contains("This file is too large");

        assertThat(visit.requests()).noneMatch(url -> url.endsWith("/api/v1/removals"));
    }

    @Proves("WEB-4")
    @Test
    void endsWhatItWasDoingForAPhotoThatIsRefused() throws Exception {
        Path large = Files.write(directory.resolve("large.jpg"), new byte[23_068_673]);
        ToolPage tool = visit.openTool();
        tool.page().route("**/api/v1/removals", route -> {});
        tool.pick(Photos.path("coffee.jpg"));
        tool.page().locator("#working").waitFor();

        Request ended = visit.awaitEndOfARequest(() -> tool.pick(large));

        assertThat(ended.url()).endsWith("/api/v1/removals");
        assertThat(tool.awaitProblem()).contains("This file is too large");
    }

    @Proves("WEB-4")
    @ParameterizedTest
    @CsvSource({
        "503, 7, All places are taken, try again in 7 s",
        "429, 61, Your network has had its share, try again in 2 min"
    })
    void saysWhenToTryAgain(int status, String seconds, String problem, String advice) {
        ToolPage tool = visit.openTool();
        tool.page()
                .route(
                        "**/api/v1/removals",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(status)
                                .setHeaders(Map.of("Retry-After", seconds))
                                .setContentType("application/problem+json")
                                .setBody("{\"title\": \"Not now\"}")));

        assertThat(tool.pick(Photos.path("coffee.jpg")).awaitProblem()).contains(problem, advice);
    }

    @Proves("WEB-4")
    @Test
    void keepsThePhotoWhenTheServiceCannotBeReached() {
        ToolPage tool = visit.openTool();
        tool.page().route("**/api/v1/removals", route -> route.abort());
        assertThat(tool.pick(Photos.path("coffee.jpg")).awaitProblem()).contains("cannot be reached");

        tool.page().unroute("**/api/v1/removals");
        tool.button("Try again").click();

        assertThat(tool.awaitResult().naturalSize()).isEqualTo("600x400");
    }

    @Test
    void showsThePhotoAsItWasBesideItsCutout() {
        ToolPage tool = visit.openTool()
                .pick(Photos.path("variants/exif-orientation-6.jpg"))
                .awaitResult();

        Locator before = tool.page().locator("#before");
        assertThat(tool.naturalSize()).isEqualTo("120x150");
        assertThat(before.evaluate("i => i.decode().then(() => i.naturalWidth + 'x' + i.naturalHeight)"))
                .isEqualTo("120x150");
    }
}
