package online.backgroundremove.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import online.backgroundremove.Proves;
import online.backgroundremove.system.Photos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visitor can wish for once the subject is cut out. The service's answers are made up, to be exact and at once. */
@Proves("WEB-5")
class ToolOptionsIT {

    private static final String API = "**/api/v1/removals";

    private final Visit visit = Visit.begin(new NewContextOptions());
    private ToolPage tool = visit.openTool();

    @BeforeEach
    void cutOut() {
        answer("variants/alpha.png", Map.of());
        tool = tool.pick(Photos.path("variants/alpha.png")).awaitResult();
    }

    @AfterEach
    void close() {
        visit.close();
    }

    @ParameterizedTest
    @CsvSource({
        "White, 'rgb(255, 255, 255)', bg_color=#ffffff",
        "Black, 'rgb(0, 0, 0)', bg_color=#000000",
        "Colour, 'rgb(94, 234, 212)', bg_color=#5eead4",
        "Gradient, 'linear-gradient(rgb(254, 243, 199), rgb(249, 168, 212))', bg_gradient=#fef3c7 #f9a8d4 180deg"
    })
    void showsABackgroundAtOnceAndAsksForItForTheFileOnly(String name, String style, String wish) {
        tool.behind(name);

        assertThat(tool.backdrop().replace("180deg, ", "")).isEqualTo(style);
        assertThat(tool.split()).as("nothing hides it").isEqualTo("0%");
        assertThat(tool.wishes()).containsExactly(List.of());
        tool.download();
        assertThat(tool.wishes()).containsExactly(List.of(), List.of(wish));
    }

    @Test
    void putsAPictureBehindTheSubject() {
        tool.behind("Picture").page().setInputFiles("input[name=picture]", Photos.path("coffee.jpg"));

        assertThat(tool.backdrop()).contains("url(\"blob:").contains("cover");
        tool.download();
        assertThat(tool.wishes().get(1)).containsExactly("bg_image=coffee.jpg");
    }

    @Test
    void asksForNothingTwice() {
        tool.behind("White");
        tool.download();
        tool.behind("None");
        tool.download();
        tool.behind("White");
        tool.download();

        assertThat(tool.wishes()).hasSize(2);
    }

    @Test
    void letsTheServiceShowWhatTheBrowserCannot() {
        tool.option("shadow", "drop").awaitUpdate();
        tool.option("outline", "3%");
        tool.awaitThat("window.wishes.length === 3");

        assertThat(tool.wishes().get(1)).containsExactly("shadow=drop", "shadow_opacity=50%");
        assertThat(tool.wishes().get(2)).containsExactly("shadow=drop", "shadow_opacity=50%", "outline=#ffffff 3%");
    }

    @Test
    void keepsBlurAndQualityForTheFile() {
        tool.option("quality", "best").behind("Blur").awaitUpdate();
        tool.option("size", "hd").option("format", "webp");

        Download download = tool.download();

        assertThat(tool.wishes().get(tool.wishes().size() - 1))
                .containsExactly("quality=best", "bg_blur=40%", "size=hd", "format=webp");
        assertThat(download.suggestedFilename()).isEqualTo("alpha-cutout.webp");
    }

    @Test
    void comparesNothingWithACroppedPicture() {
        assertThat(tool.page().locator("#split").isVisible()).isTrue();
        answer("variants/one-pixel.png", Map.of());

        tool.cropped().awaitUpdate();

        assertThat(tool.wishes().get(1)).containsExactly("crop=true", "crop_margin=10%");
        assertThat(tool.page().locator("#split").isVisible()).isFalse();
        assertThat(tool.page().locator("#before").isVisible()).isFalse();
    }

    @Test
    void placesTheSubjectOnACanvas() {
        answer("variants/photo.png", Map.of());

        tool.option("canvas", "1080x1350").awaitUpdate();
        tool.at("Bottom right");
        tool.awaitThat("window.wishes.length === 3");
        tool.type("scale", "55");
        tool.awaitThat("window.wishes.length === 4");

        assertThat(tool.wishes().get(1)).containsExactly("canvas=1080x1350", "scale=80%", "position=50% 50%");
        assertThat(tool.wishes().get(2)).containsExactly("canvas=1080x1350", "scale=80%", "position=100% 100%");
        assertThat(tool.wishes().get(3)).containsExactly("canvas=1080x1350", "scale=55%", "position=100% 100%");
        assertThat(tool.page().locator("#before").isVisible())
                .as("nothing to compare, though of the same width")
                .isFalse();
        tool.download();
        assertThat(tool.wishes()).as("what is shown is the file").hasSize(4);

        tool.option("canvas", "");
        tool.awaitThat("document.getElementById('before').checkVisibility()");
    }

    @Test
    void takesSidesOfACanvasOnceTheyAreWhole() {
        tool.option("canvas", "own").awaitUpdate();
        tool.type("wide", "6").at("Top");
        tool.awaitThat("window.wishes.length === 3");
        tool.type("wide", "640");
        tool.awaitThat("window.wishes.length === 4");

        assertThat(tool.wishes().get(1)).contains("canvas=1200x800", "position=50% 50%");
        assertThat(tool.wishes().get(2)).contains("canvas=1200x800", "position=50% 0%");
        assertThat(tool.wishes().get(3)).contains("canvas=640x800", "position=50% 0%");
    }

    @Test
    void cropsNothingThatIsPlaced() {
        answer("variants/one-pixel.png", Map.of());
        tool.cropped().awaitUpdate();
        tool.option("canvas", "photo");
        tool.awaitThat("window.wishes.length === 3");

        assertThat(tool.wishes().get(2)).containsExactly("scale=80%", "position=50% 50%");
        assertThat(tool.page().locator("#options input[name=crop]").isVisible()).isFalse();
    }

    @Test
    void sendsWhatIsPaintedAsMasks() {
        tool.paintByHand().stroke(0.2, 0.5, 0.8, 0.5);
        tool.awaitThat("window.wishes.length === 2");
        tool.page()
                .getByLabel("Remove", new Page.GetByLabelOptions().setExact(true))
                .check();
        tool.stroke(0.5, 0.1, 0.5, 0.9);
        tool.awaitThat("window.wishes.length === 3");

        assertThat(tool.wishes().get(1)).containsExactly("keep_mask=keep.png");
        assertThat(tool.wishes().get(2)).containsExactly("keep_mask=keep.png", "remove_mask=remove.png");
        assertThat(tool.mask("keep_mask", 0.3, 0.5)).isEqualTo(255);
        assertThat(tool.mask("keep_mask", 0.3, 0.1)).isZero();
        assertThat(tool.mask("keep_mask", 0.5, 0.5))
                .as("the later stroke counts")
                .isZero();
        assertThat(tool.mask("remove_mask", 0.5, 0.5)).isEqualTo(255);

        tool.button("Undo").click();
        tool.awaitThat("window.wishes.length === 4");
        assertThat(tool.wishes().get(3)).containsExactly("keep_mask=keep.png");
        assertThat(tool.mask("keep_mask", 0.5, 0.5)).isEqualTo(255);
    }

    @Test
    void saysWhichSizeTheFileWillHave() {
        answer("coffee.jpg", Map.of());
        tool.pick(Photos.path("coffee.jpg"));
        tool.page().getByText("600 × 400").waitFor();

        answer("dandelion-16mp.jpg", Map.of());
        tool.pick(Photos.path("dandelion-16mp.jpg"));
        tool.awaitThat("document.getElementById('after').naturalWidth > 4000");
        tool.option("size", "preview");
        String[] sides = tool.page().locator("#size").innerText().split(" × ", -1);
        assertThat(Integer.parseInt(sides[0]) * Integer.parseInt(sides[1])).isBetween(248_000, 252_000);
    }

    @Test
    void tellsBesideTheOptionsWhyOneIsNotPossible() {
        refuse(400, "{\"title\": \"An option is not allowed\", \"detail\": \"Parameter outline: too wide.\"}");

        tool.option("outline", "3%");
        tool.page().getByText("too wide").waitFor();

        assertThat(tool.page().locator("#option-problem").innerText())
                .isEqualTo("An option is not allowed Parameter outline: too wide.");
        assertThat(tool.page().locator("#after").isVisible()).isTrue();
        answer("variants/alpha.png", Map.of());
        tool.option("outline", "1%").awaitUpdate();
        assertThat(tool.page().locator("#option-problem").isVisible()).isFalse();
    }

    @Test
    void saysWhenItIsNotSure() {
        assertThat(tool.page().locator("#unsure").isVisible()).isFalse();
        answer("coffee.jpg", Map.of("Foreground-Confidence", "0.61"));

        tool.pick(Photos.path("coffee.jpg"));

        tool.page().getByText("We are not sure about this one").waitFor();
    }

    @Proves("WEB-4")
    @Test
    void saysThatNoSubjectWasFoundAndWhatHelps() {
        refuse(422, "{\"title\": \"No subject was found in the photo\", \"detail\": \"\"}");

        assertThat(tool.pick(Photos.path("coffee.jpg")).awaitProblem())
                .contains("We found no subject in this photo.", "stands out")
                .doesNotContain("Try again");
    }

    private void answer(String picture, Map<String, String> headers) {
        fulfil(new Route.FulfillOptions()
                .setHeaders(headers)
                .setContentType("image/png")
                .setBodyBytes(Photos.bytes(picture)));
    }

    private void refuse(int status, String problem) {
        fulfil(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/problem+json")
                .setBody(problem));
    }

    private void fulfil(Route.FulfillOptions answer) {
        tool.page().unroute(API);
        tool.page().route(API, route -> route.fulfill(answer));
    }
}
