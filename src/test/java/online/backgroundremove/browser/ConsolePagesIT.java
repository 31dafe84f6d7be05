package online.backgroundremove.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import online.backgroundremove.system.StaffOffice;
import online.backgroundremove.system.Totp;
import org.junit.jupiter.api.Test;

/** The console in a real browser, in light and dark, on a desk and on a phone. */
class ConsolePagesIT {

    private static final String[] PAGES = {"/admin", "/admin/accounts", "/admin/staff", "/privacy", "/terms"};

    @Test
    void isAccessibleAndFitsEverywhere() throws Exception {
        try (StaffOffice office = StaffOffice.open(Map.of())) {
            office.holder("somebody@example.org");
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                look(office, scheme);
            }
        }
    }

    private static void look(StaffOffice office, ColorScheme scheme) {
        NewContextOptions options = new NewContextOptions()
                .setColorScheme(scheme)
                .setBypassCSP(true)
                .setViewportSize(1280, 850);
        try (Visit visit = Visit.begin(options, office.service().uri("/"))) {
            Page page = signIn(visit);
            for (String path : PAGES) {
                PageCheck.everywhere(visit.open(path), scheme + path.replace('/', '-'));
            }
            visit.open("/admin/accounts");
            page.locator("main table a").first().click();
            PageCheck.everywhere(page, scheme + "-admin-account");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static Page signIn(Visit visit) {
        Page page = visit.open("/sign-in?to=%2Fadmin");
        page.fill("#email", StaffOffice.ADMINISTRATOR);
        page.fill("#password", StaffOffice.PASSWORD);
        page.click("#enter");
        page.fill("#code", Totp.now(StaffOffice.SECRET));
        page.click("#enter");
        page.waitForURL("**/admin");
        return page;
    }
}
