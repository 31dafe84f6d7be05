package online.backgroundremove.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import online.backgroundremove.Proves;
import online.backgroundremove.system.KeyedService;
import online.backgroundremove.system.Photos;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see of their keys and their usage, and staff of everybody's. */
class AccountUsageIT {

    private static final KeyedService SERVICE = KeyedService.start();
    private static final String[] PAGES = {"/account/keys", "/account/usage", "/admin/usage"};

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Proves({"APIKEY-1", "APIKEY-2", "APIKEY-4"})
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aKeyIsMadeShownOnceRotatedAndRevoked(boolean script) {
        try (Visit visit = visit(new NewContextOptions().setJavaScriptEnabled(script), "HOLDER")) {
            Page page = visit.open("/account/keys");
            assertThat(page.locator(".none").count()).isEqualTo(1);
            page.fill("#name", "Shop photos");
            page.fill("#limit", "5");
            page.click("text=Make key");
            String secret = page.locator("#secret").innerText();
            assertThat(cut(secret)).isEqualTo(200);
            assertThat(page.locator("#name").inputValue())
                    .as("for the next key")
                    .isEmpty();

            page = visit.open("/account/keys");
            assertThat(page.content()).doesNotContain(secret).contains("Shop photos", secret.substring(0, 10));
            assertThat(page.locator(".key dl").innerText()).contains("1 / 5 megapixels");

            String rotated = rotate(page);
            assertThat(rotated).isNotEqualTo(secret);
            assertThat(cut(rotated)).isEqualTo(200);
            assertThat(cut(secret)).as("for a day").isEqualTo(200);

            page.locator("summary:has-text('Revoke')").first().click();
            page.locator("input[value='Revoke for good']").click();
            assertThat(page.locator(".key .state").innerText()).isEqualTo("Revoked");
            assertThat(cut(rotated)).isEqualTo(401);
            assertThat(cut(secret)).isEqualTo(401);
        }
    }

    private static String rotate(Page page) {
        page.locator("summary:has-text('Rotate')").click();
        page.locator("input[value='Give it a new secret']").click();
        return page.locator("#secret").innerText();
    }

    @Test
    void whatIsNotPossibleIsToldBesideItsField() {
        try (Visit visit = visit(new NewContextOptions().setJavaScriptEnabled(false), "HOLDER")) {
            Page page = visit.open("/account/keys");
            page.fill("#name", "x");
            page.fill("#lastDay", "2020-01-01");
            page.click("text=Make key");

            assertThat(page.locator("#lastDay").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(page.locator("#lastDay-hint").innerText()).startsWith("Choose a day");
            assertThat(page.locator("#name").inputValue()).isEqualTo("x");
        }
    }

    @Test
    void anotherPersonsKeyIsNotTheirs() {
        try (Visit visit = visit(new NewContextOptions().setJavaScriptEnabled(false), "HOLDER");
                Visit other = visit(new NewContextOptions(), "HOLDER")) {
            String secret = make(visit.open("/account/keys"));
            String victim = visit.page().locator(".key input[name=key]").first().getAttribute("value");
            make(other.open("/account/keys"));
            Page page = other.page();
            page.evaluate(
                    "id => document.querySelectorAll('input[name=key]').forEach(field => field.value = id)", victim);
            page.locator("summary:has-text('Revoke')").first().click();
            page.locator("input[value='Revoke for good']").click();

            assertThat(page.locator(".problem").innerText()).contains("no longer there");
            assertThat(cut(secret)).isEqualTo(200);
        }
    }

    @Test
    void usageIsATableAndWithScriptAChart() throws Exception {
        try (Visit visit = visit(new NewContextOptions(), "HOLDER")) {
            assertThat(cut(make(visit.open("/account/keys")))).isEqualTo(200);
            visit.page().waitForTimeout(8000);
            Page page = visit.open("/account/usage");

            Locator today = page.locator("table tbody tr").last();
            assertThat(today.locator("td").allTextContents()).containsExactly("1", "1", "1");
            assertThat(page.locator("table tbody tr").count()).isEqualTo(30);
            assertThat(page.locator("canvas").boundingBox().height).isGreaterThan(100);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/usage"})
    void onlyStaffSeeTheUsageOfAllAndEachLookIsRecorded(String path) throws Exception {
        try (Visit holder = visit(new NewContextOptions(), "HOLDER");
                Visit staff = visit(new NewContextOptions(), "SUPPORT")) {
            assertThat(holder.status(path)).isEqualTo(403);
            long before = SERVICE.looks();
            assertThat(staff.status(path)).isEqualTo(200);
            assertThat(staff.page().locator("h1").innerText()).isEqualTo("Usage of all");
            assertThat(SERVICE.looks()).isEqualTo(before + 1);
            assertThat(staff.page().content()).doesNotContain("127.0.0.1<");
        }
    }

    @Test
    @Proves("CNS-5")
    void isAccessibleInLightAndDarkAndFitsAPhone() throws Exception {
        SERVICE.pagesWereLookedAt(90);
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {1280, 390}) {
                NewContextOptions options = new NewContextOptions()
                        .setColorScheme(scheme)
                        .setViewportSize(width, 850)
                        .setBypassCSP(true);
                try (Visit visit = visit(options, "SUPPORT")) {
                    make(visit.open("/account/keys"));
                    PageCheck.at(visit.page(), scheme + "-made", width);
                    for (String path : PAGES) {
                        visit.open(path);
                        PageCheck.at(visit.page(), scheme + path.replace('/', '-'), width);
                    }
                    assertThat(visit.page().locator("#views-chart").boundingBox().height)
                            .isGreaterThan(100);
                    assertThat(visit.page()
                                    .locator("table[data-chart=views-chart] tbody tr")
                                    .count())
                            .as("of ninety days the last thirty")
                            .isEqualTo(30);
                }
            }
        }
    }

    private static String make(Page page) {
        page.fill("#name", "Web shop, product photos");
        page.check("#usage");
        page.click("text=Make key");
        return page.locator("#secret").innerText();
    }

    private static int cut(String secret) {
        return SERVICE.cut(Photos.bytes("coffee.jpg"), secret);
    }

    private static Visit visit(NewContextOptions options, String role) {
        Visit visit = Visit.begin(options, SERVICE.home());
        visit.signIn(SERVICE.session(role));
        return visit;
    }
}
