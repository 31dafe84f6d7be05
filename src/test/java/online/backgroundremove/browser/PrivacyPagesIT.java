package online.backgroundremove.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.backgroundremove.system.StaffOffice;
import online.backgroundremove.system.Totp;
import org.junit.jupiter.api.Test;

/** The pages of privacy requests in a real browser, in light and dark, on a desk and on a phone. */
class PrivacyPagesIT {

    private static final String ADDRESS = "zoe@example.org";

    @Test
    void areAccessibleAndFitEverywhere() throws Exception {
        try (StaffOffice office = StaffOffice.open(Map.of())) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                NewContextOptions options = new NewContextOptions()
                        .setColorScheme(scheme)
                        .setBypassCSP(true)
                        .setViewportSize(1280, 850);
                try (Visit visit = Visit.begin(options, office.service().uri("/"))) {
                    ask(visit, office, scheme + "-privacy");
                    assertThat(visit.traces()).isEmpty();
                    own(visit, scheme + "-privacy");
                    PageCheck.everywhere(visit.open("/copy?link=none"), scheme + "-privacy-copy");
                    if (scheme == ColorScheme.LIGHT) {
                        fetch(visit, office);
                    }
                    decide(visit, scheme + "-privacy");
                    assertThat(visit.complaints()).allMatch(PrivacyPagesIT::isAboutARefusal);
                }
            }
        }
    }

    /** Browsers complain of every page that says that something typed is wrong. */
    private static boolean isAboutARefusal(String complaint) {
        return complaint.matches("Failed to load resource: .* status of (422|403|409) .*");
    }

    private static void ask(Visit visit, StaffOffice office, String name) throws Exception {
        Page page = visit.open("/contact/request");
        PageCheck.everywhere(page, name + "-form");
        page.selectOption("#kind", "CORRECTION");
        page.selectOption("#place", "GDPR");
        page.fill("#email", ADDRESS);
        page.click("#send");
        PageCheck.everywhere(page, name + "-form-wrong");
        page.fill("#before", "Zoe");
        page.fill("#after", "Zoë");
        page.click("#send");
        page.waitForURL("**/contact/code?request=*");
        String asked = page.url();
        PageCheck.everywhere(page, name + "-code");
        page.fill("#code", "1");
        page.click("#show");
        PageCheck.everywhere(page, name + "-code-wrong");
        page.fill("#code", code(office, asked));
        page.click("#show");
        PageCheck.everywhere(page, name + "-received");
    }

    /** Of the letter that leads to this page. */
    private static String code(StaffOffice office, String url) throws Exception {
        String request = url.replaceFirst(".*request=", "");
        Matcher code = Pattern.compile("(?m)^(\\d{8})\\s*$")
                .matcher(
                        office.mail().messages(ADDRESS, request).isEmpty()
                                ? ""
                                : office.mail().to(ADDRESS).stream()
                                        .filter(letter -> letter.contains(request))
                                        .findFirst()
                                        .orElseThrow());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static void own(Visit visit, String name) {
        Page page = visit.open("/sign-in?to=%2Faccount%2Fdata");
        page.fill("#email", StaffOffice.ADMINISTRATOR);
        page.fill("#password", StaffOffice.PASSWORD);
        page.click("#enter");
        page.fill("#code", Totp.now(StaffOffice.SECRET));
        page.click("#enter");
        page.waitForURL("**/account/data");
        page.fill("#password", StaffOffice.PASSWORD);
        page.click("#ask-now");
        page.waitForSelector("#requests td");
        PageCheck.everywhere(page, name + "-data");
        page.selectOption("#kind", "CORRECTION");
        page.fill("#password", StaffOffice.PASSWORD);
        page.click("#ask-now");
        PageCheck.everywhere(page, name + "-data-wrong");
    }

    /** Whoever is signed in asks for their copy, and gets it by the link of the letter. */
    private static void fetch(Visit visit, StaffOffice office) throws Exception {
        Page page = visit.open("/account/data");
        page.selectOption("#kind", "ACCESS");
        page.fill("#password", StaffOffice.PASSWORD);
        page.click("#ask-now");
        String link = office.mail().link(StaffOffice.ADMINISTRATOR, "/copy?link=");
        visit.open(link.substring(link.indexOf("/copy")));
        Download copy = page.waitForDownload(() -> page.click("button:text('Fetch it')"));
        assertThat(copy.suggestedFilename()).isEqualTo("my-data.zip");
        assertThat(copy.path()).isNotEmptyFile();
    }

    private static void decide(Visit visit, String name) {
        Page page = visit.open("/admin/requests");
        PageCheck.everywhere(page, name + "-requests");
        page.locator("#open a").last().click();
        page.click("#read");
        PageCheck.everywhere(page, name + "-request");
        page.click("#look-up");
        PageCheck.everywhere(page, name + "-request-held");
        page.click("#approve");
        PageCheck.everywhere(page, name + "-request-approved");
        visit.open("/admin/breaches");
        page.fill("#what", "A backup was on a machine that anybody could read.");
        page.fill("#consequences", "Somebody may know your address.");
        page.fill("#measures", "The machine is off. You need do nothing.");
        page.click("#note");
        PageCheck.everywhere(page, name + "-breaches");
    }
}
