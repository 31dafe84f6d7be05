package online.backgroundremove.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import online.backgroundremove.Proves;
import online.backgroundremove.system.StaffOffice;
import online.backgroundremove.system.Totp;
import org.junit.jupiter.api.Test;

/** The documents, their versions and the console's page for them; leaves pictures in {@code target/screenshots}. */
class PolicyPagesIT {

    private static final String[] PAGES = {
        "/privacy",
        "/cookies",
        "/terms",
        "/versions",
        "/changes?document=privacy&from=1&to=2",
        "/promises",
        "/admin/policy",
        "/account"
    };

    @Test
    @Proves({"POL-2", "POL-8", "POLDESK-1"})
    void areReadableByEverybodyAndPublishedWithoutScript() throws Exception {
        Map<String, String> settings = new HashMap<>();
        settings.put(
                "DATA_DIR",
                Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data")
                        .toString());
        settings.put("HOSTING_NAME", "Machine Company");
        settings.put("HOSTING_COUNTRY", "Norway");
        StaffOffice.open(settings).close();
        settings.put("RETENTION_USAGE", "P90D");
        settings.put("HOSTING_COUNTRY", "Iceland");
        try (StaffOffice office = StaffOffice.open(settings)) {
            NewContextOptions options =
                    new NewContextOptions().setBypassCSP(true).setJavaScriptEnabled(true);
            try (Visit visit = Visit.begin(options, office.service().uri("/"))) {
                Page page = signIn(visit);
                assertThat(page.locator("main"))
                        .containsText("Machine Company is switched on, but gets nothing before");
                check(page, "admin-policy-due");
                publish(page);
                for (String path : PAGES) {
                    check(
                            visit.open(path),
                            path.replaceAll("\\?.*", "").substring(1).replace('/', '-'));
                }
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    private static Page signIn(Visit visit) {
        Page page = visit.open("/sign-in?to=%2Fadmin%2Fpolicy");
        page.fill("#email", StaffOffice.ADMINISTRATOR);
        page.fill("#password", StaffOffice.PASSWORD);
        page.click("#enter");
        page.fill("#code", Totp.now(StaffOffice.SECRET));
        page.click("#enter");
        page.waitForURL("**/admin/policy");
        return page;
    }

    private static void publish(Page page) {
        page.getByLabel("What has changed, for everybody to read").fill("Records of use are kept for 90 days.");
        page.getByLabel("It is material").check();
        page.getByText("Publish this version")
                .or(page.locator("input[value='Publish this version']"))
                .first()
                .click();
        assertThat(page.locator("[role=status]").first()).containsText("Published.");
    }

    private static void check(Page page, String name) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            PageCheck.everywhere(page, "policy-" + scheme + "-" + name);
        }
    }
}
