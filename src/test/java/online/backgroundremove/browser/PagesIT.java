package online.backgroundremove.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import online.backgroundremove.Proves;
import online.backgroundremove.system.Photos;
import online.backgroundremove.system.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page. */
class PagesIT {

    @Proves("WEB-3")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/developers",
                "/problems",
                "/sign-up",
                "/sign-in",
                "/forgotten",
                "/confirm?link=x",
                "/nothing-here"
            })
    void leavesNoTraceAndTellsNobody(String path) {
        try (Visit visit = Visit.begin(new NewContextOptions())) {
            visit.open(path);

            assertThat(visit.page().locator("h1").innerText()).isNotBlank();
            assertThat(visit.traces()).isEmpty();
        }
    }

    @Proves("WEB-3")
    @Test
    void leavesNoTraceOfACutOut() {
        try (Visit visit = Visit.begin(new NewContextOptions())) {
            visit.openTool().pick(Photos.path("coffee.jpg")).awaitResult();

            assertThat(visit.traces()).isEmpty();
        }
    }

    @Test
    void wouldSeeAPageThatLeavesTraces() throws java.io.IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = server.getAddress().getPort();
        byte[] page = ("<script>localStorage.setItem('a', 'b')</script><img src='http://localhost:" + port + "/pixel'>")
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "who=you");
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try (Visit visit = Visit.begin(new NewContextOptions(), URI.create("http://127.0.0.1:" + port + "/"))) {
            visit.open("/");

            assertThat(visit.traces())
                    .contains("request to http://localhost:" + port + "/pixel", "cookie who", "storage with 1 entries")
                    .anyMatch(trace -> trace.startsWith("cookie header who=you"));
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/developers",
                "/problems",
                "/sign-up",
                "/sign-in",
                "/forgotten",
                "/confirm?link=x",
                "/nothing-here"
            })
    void fitsAPhone(String path) {
        try (Visit visit = Visit.begin(new NewContextOptions().setViewportSize(360, 740))) {
            visit.open(path);

            assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(360);
        }
    }

    @Test
    void fitsAPhoneWithAResultAndAllItsOptions() {
        try (Visit visit = Visit.begin(new NewContextOptions().setViewportSize(360, 740))) {
            ToolPage tool = visit.openTool().pick(Photos.path("coffee.jpg")).awaitResult();
            tool.behind("Gradient").option("format", "zip").cropped().option("outline", "1%");
            assertThat(tool.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            tool.behind("Picture").paintByHand();
            assertThat(tool.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(360);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/developers",
                "/problems",
                "/sign-up",
                "/sign-in",
                "/forgotten",
                "/confirm?link=x",
                "/nothing-here"
            })
    void isAccessibleInLightAndDark(String path) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (Visit visit =
                    Visit.begin(new NewContextOptions().setColorScheme(scheme).setBypassCSP(true))) {
                assertThat(Axe.violations(visit.open(path))).as(scheme.name()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void isAccessibleWithAResultAndWithAProblem(ColorScheme scheme) {
        try (Visit visit =
                Visit.begin(new NewContextOptions().setColorScheme(scheme).setBypassCSP(true))) {
            ToolPage tool = visit.openTool().pick(Photos.path("coffee.jpg")).awaitResult();
            assertThat(Axe.violations(tool.page())).isEmpty();

            tool.behind("Gradient").option("shadow", "drop").option("outline", "1%");
            assertThat(Axe.violations(tool.page())).isEmpty();
            tool.behind("Picture").cropped();
            assertThat(Axe.violations(tool.page())).isEmpty();
            tool.behind("Colour").option("format", "jpg");
            assertThat(Axe.violations(tool.page())).isEmpty();
            tool.behind("Blur").paintByHand();
            assertThat(Axe.violations(tool.page())).isEmpty();

            visit.openTool().pick(Photos.path("SOURCES.md")).awaitProblem();
            assertThat(Axe.violations(tool.page())).isEmpty();
        }
    }

    @Test
    void wouldSeeAnInaccessiblePage() {
        try (Visit visit = Visit.begin(new NewContextOptions().setBypassCSP(true))) {
            Page page = visit.open("/");
            page.evaluate("document.getElementById('split').removeAttribute('aria-label');"
                    + "document.getElementById('result').hidden = false;"
                    + "document.documentElement.removeAttribute('lang')");

            assertThat(Axe.violations(page)).contains("html-has-lang", "label");
        }
    }

    @Test
    void isDarkWhereTheVisitorWantsIt() {
        assertThat(background(ColorScheme.DARK)).isNotEqualTo(background(ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/developers", "/problems"})
    void runsWithoutComplaint(String path) {
        try (Visit visit = Visit.begin(new NewContextOptions())) {
            visit.open(path);

            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here", "/error.xhtml", "/WEB-INF/layout.xhtml"})
    void tellsTheStatusOfAPageThatIsNotThere(String path) {
        try (Visit visit = Visit.begin(new NewContextOptions())) {
            int status = visit.page()
                    .navigate(RunningService.shared().uri(path).toString())
                    .status();

            assertThat(status).isEqualTo(404);
            assertThat(visit.page().locator("h1").innerText()).isEqualTo("There is nothing at this address");
        }
    }

    private static Object background(ColorScheme scheme) {
        try (Visit visit = Visit.begin(new NewContextOptions().setColorScheme(scheme))) {
            return visit.open("/").evaluate("getComputedStyle(document.documentElement).backgroundColor");
        }
    }
}
