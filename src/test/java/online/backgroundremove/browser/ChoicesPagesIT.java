package online.backgroundremove.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import online.backgroundremove.Proves;
import online.backgroundremove.system.StaffOffice;
import online.backgroundremove.system.Totp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Being asked, choosing and writing to us, by mouse, by keyboard and without script; leaves pictures, for people to look at. */
class ChoicesPagesIT {

    private static final String STYLE =
            "button => { const s = getComputedStyle(button); return [s.color, s.backgroundColor,"
                    + " s.borderColor, s.fontSize, s.fontWeight, s.opacity, s.padding, s.boxShadow].join('|'); }";

    private static StaffOffice office;

    @BeforeAll
    static void start() throws Exception {
        office = StaffOffice.open(Map.of("ANALYTICS_MODE", "opt-in"));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @ParameterizedTest
    @Proves("CNS-1")
    @CsvSource({"LIGHT, 1280", "LIGHT, 390", "DARK, 1280", "DARK, 390"})
    void bothAnswersAreAlikeAndNothingIsCovered(ColorScheme scheme, int width) {
        try (Visit visit = visit(scheme, width)) {
            Page page = visit.open("/");
            BoundingBox accept = page.locator("#accept").boundingBox();
            BoundingBox reject = page.locator("#reject").boundingBox();
            BoundingBox banner = page.locator(".ask").boundingBox();
            BoundingBox main = page.locator("main").boundingBox();

            assertThat(accept.width).isEqualTo(reject.width);
            assertThat(accept.height).isEqualTo(reject.height).isGreaterThan(40);
            assertThat(accept.y).isEqualTo(reject.y);
            assertThat(page.locator("#accept").evaluate(STYLE))
                    .isEqualTo(page.locator("#reject").evaluate(STYLE));
            assertThat(main.y).as("below the banner").isGreaterThanOrEqualTo(banner.y + banner.height);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.ask')).position"))
                    .isEqualTo("static");
            PageCheck.at(page, "banner-" + scheme, width);
        }
    }

    /** The measure tells buttons apart. */
    @Test
    void wouldSeeThatOneAnswerIsMoreEqual() {
        try (Visit visit = visit(ColorScheme.LIGHT, 1280)) {
            Page page = visit.open("/");
            page.evaluate("document.getElementById('reject').className = 'secondary'");

            assertThat(page.locator("#accept").evaluate(STYLE))
                    .isNotEqualTo(page.locator("#reject").evaluate(STYLE));
        }
    }

    @Test
    @Proves("CNS-1")
    void nobodyIsAskedUnlessTheOperatorWantsIt() {
        try (Visit visit = Visit.begin(new NewContextOptions())) {
            assertThat(visit.open("/").locator(".ask")).hasCount(0);
            assertThat(visit.open("/choices").locator("main"))
                    .containsText("We tell no analytics service of your visits");
            assertThat(visit.traces()).isEmpty();
        }
    }

    @ParameterizedTest
    @Proves({"CNS-1", "CNS-2"})
    @CsvSource({"#reject", "#accept"})
    void oneClickAnswersWithoutScriptAndLeadsBack(String button) {
        try (Visit visit = Visit.begin(
                new NewContextOptions().setJavaScriptEnabled(false),
                office.service().uri("/"))) {
            Page page = visit.open("/developers");
            page.locator(button).click();

            assertThat(page.url()).endsWith("/developers");
            assertThat(page.locator(".ask")).hasCount(0);
            assertThat(visit.open("/").locator(".ask")).hasCount(0);
            assertThat(visit.cookies()).containsExactly("choice");
        }
    }

    @Test
    @Proves("CNS-1")
    void theKeyboardAnswersToo() {
        try (Visit visit = visit(ColorScheme.LIGHT, 1280)) {
            Page page = visit.open("/");
            for (int key = 0; key < 30 && !focused(page).equals("reject"); key++) {
                page.keyboard().press("Tab");
            }
            assertThat(focused(page)).isEqualTo("reject");
            page.keyboard().press("Enter");
            assertThat(page.locator(".ask")).hasCount(0);
        }
    }

    @ParameterizedTest
    @Proves({"CNS-2", "CNS-4"})
    @CsvSource({"LIGHT, 1280", "DARK, 390"})
    void whoeverHasChosenSeesItAndCanWithdrawFromEveryPage(ColorScheme scheme, int width) throws Exception {
        try (Visit visit = visit(scheme, width)) {
            Page page = visit.open("/");
            PageCheck.at(visit.open("/choices"), "choices-fresh-" + scheme, width);
            page.click("#yes");
            assertThat(page.locator("#analytics-state")).containsText("You have allowed it");
            for (String path : List.of("/", "/developers", "/contact", "/sign-in")) {
                visit.open(path).locator("footer a[href='/choices']").click();
                assertThat(page.locator("#no")).hasText("Withdraw");
            }
            page.click("#no");
            assertThat(page.locator("#analytics-state")).containsText("You have withdrawn");
            page.click("#object");
            assertThat(page.locator("#statistics-state")).containsText("not part of any");
            PageCheck.at(page, "choices-objected-" + scheme, width);
            Download receipt = page.waitForDownload(() -> page.click("#receipt"));
            assertThat(Files.readString(receipt.path())).contains("\"withdrawn\"", "\"objected\"", "\"given\"");
            page.click("#lift");
            assertThat(page.locator("#statistics-state")).containsText("You are part of these sums");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @Proves("CNS-3")
    @CsvSource({"LIGHT, 1280", "DARK, 390"})
    void theSignalIsShown(ColorScheme scheme, int width) {
        NewContextOptions options = options(scheme, width).setExtraHTTPHeaders(Map.of("Sec-GPC", "1"));
        try (Visit visit = Visit.begin(options, office.service().uri("/"))) {
            for (String path : List.of("/", "/choices", "/privacy")) {
                assertThat(visit.open(path).locator("footer .signal")).hasText("Opt-out signal honoured");
            }
            PageCheck.at(visit.open("/choices"), "choices-signal-" + scheme, width);
        }
    }

    @ParameterizedTest
    @Proves({"CON-8", "CON-9", "CON-10"})
    @CsvSource({"LIGHT, 1280", "DARK, 390"})
    void somebodyWritesToUsAndStaffReadIt(ColorScheme scheme, int width) throws Exception {
        String email = scheme.name().toLowerCase(Locale.ROOT) + "@example.org";
        try (Visit visit = visit(scheme, width)) {
            Page page = visit.open("/contact?topic=privacy");
            assertThat(page.locator("#topic")).hasValue("PRIVACY");
            page.fill("#name", "Zoë");
            page.fill("#email", "a..b@example.org");
            page.fill("#text", "Which data of mine\ndo you hold?");
            page.click("#send");
            assertThat(page.locator("#email-note .wrong")).containsText("no address that we can write to");
            assertThat(page.locator("#text")).hasValue("Which data of mine\ndo you hold?");
            assertThat(page.locator("#name")).hasValue("Zoë");
            PageCheck.at(page, "contact-wrong-" + scheme, width);
            page.fill("#email", email);
            page.click("#send");
            assertThat(page.locator("#sent")).containsText("your message has arrived");
            PageCheck.at(page, "contact-sent-" + scheme, width);
            assertThat(visit.cookies()).isEmpty();
        }
        office.mail().await(email, 1);
        staffRead(scheme, width, email);
    }

    private static void staffRead(ColorScheme scheme, int width, String email) throws InterruptedException {
        try (Visit visit = visit(scheme, width)) {
            Page page = visit.open("/sign-in?to=%2Fadmin%2Fmessages");
            page.fill("#email", StaffOffice.ADMINISTRATOR);
            page.fill("#password", StaffOffice.PASSWORD);
            page.click("#enter");
            page.fill("#code", Totp.now(StaffOffice.SECRET));
            page.click("#enter");
            page.waitForURL("**/admin/messages");
            page.locator("table input[type=submit]").first().click();
            assertThat(page.locator("#opened")).containsText(email);
            assertThat(page.locator("#opened pre")).containsText("do you hold?");
            PageCheck.at(page, "messages-" + scheme, width);
            page.click("#answered");
            assertThat(page.locator("[role=status]")).containsText("Marked as answered");
            assertThat(visit.open("/admin/usage").locator("#views")).hasText("Views of pages");
            PageCheck.at(page, "usage-" + scheme, width);
        }
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }

    private static NewContextOptions options(ColorScheme scheme, int width) {
        return new NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE) // colours are measured, not on their way
                .setColorScheme(scheme)
                .setViewportSize(width, 844)
                .setBypassCSP(true);
    }

    private static Visit visit(ColorScheme scheme, int width) {
        return Visit.begin(options(scheme, width), office.service().uri("/"));
    }
}
