package online.backgroundremove.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import online.backgroundremove.system.Photos;

/** Takes pictures of every page into {@code target/screenshots}, for people to look at; tests of pages do so, too. */
public final class Screenshots {

    private Screenshots() {}

    public static void main(String[] args) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {1280, 390}) {
                NewContextOptions options =
                        new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 850);
                try (Visit visit = Visit.begin(options)) {
                    take(visit, scheme + "-" + width);
                }
                try (Visit visit = Visit.begin(options.setJavaScriptEnabled(false))) {
                    shoot(visit.open("/"), scheme + "-" + width + "-without-script");
                }
            }
        }
    }

    private static void take(Visit visit, String name) {
        ToolPage tool = visit.openTool();
        shoot(tool.page(), name + "-tool");
        tool.pick(Photos.path("astronaut.jpg"));
        tool.page().waitForTimeout(700);
        shoot(tool.page(), name + "-working");
        tool.awaitResult();
        shoot(tool.page(), name + "-result");
        tool.behind("Gradient")
                .option("quality", "best")
                .option("shadow", "drop")
                .option("outline", "1%");
        shoot(tool.page(), name + "-options");
        tool.option("canvas", "1080x1350").at("Bottom");
        tool.page().waitForTimeout(600);
        tool.awaitThat("document.getElementById('after').naturalWidth === 1080");
        shoot(tool.page(), name + "-placed");
        tool.paintByHand().stroke(0.2, 0.2, 0.4, 0.3);
        tool.page()
                .getByLabel("Remove", new Page.GetByLabelOptions().setExact(true))
                .check();
        tool.stroke(0.7, 0.2, 0.8, 0.6);
        shoot(tool.page(), name + "-painting");
        visit.openTool().pick(Photos.path("SOURCES.md")).awaitProblem();
        shoot(tool.page(), name + "-problem");
        for (String path : new String[] {"developers", "problems", "nothing"}) {
            shoot(visit.open("/" + path), name + "-" + path);
        }
    }

    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }
}
