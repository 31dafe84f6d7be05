package online.backgroundremove.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import online.backgroundremove.Proves;
import online.backgroundremove.system.AccountSite;
import online.backgroundremove.system.RunningService;
import online.backgroundremove.system.Totp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every flow of an account, by mouse and keyboard; on a phone and a large screen, in light and dark, with axe at each step. */
class AccountPagesIT {

    private static final String PASSWORD = "horse correct battery 91";
    private static final String OTHER = "tree lamp orbit 55 zebra";

    private final String email = UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    private final AccountSite mail = new AccountSite(RunningService.shared());

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 390"})
    @Proves({"ACC-1", "ACC-2", "ACC-4", "ACC-5", "ACC-6", "ACC-7"})
    void leadsThroughAllOfIt(ColorScheme scheme, int width) {
        NewContextOptions options = new NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, 844)
                .setBypassCSP(true);
        try (Visit visit = Visit.begin(options)) {
            Page page = visit.page();
            signUp(visit, width);
            signIn(visit, width);
            changeWhatMatters(visit, width);
            page.locator("header button:has-text('Sign out')").click();
            assertThat(page.locator("header").innerText()).contains("Sign in", "Sign up");
            assertThat(visit.traces()).as("cookies that stay").noneMatch(trace -> trace.equals("cookie session"));
            reset(visit, width);
            assertThat(visit.complaints().stream()
                            .filter(words -> !words.contains("status of 4"))
                            .toList())
                    .isEmpty();
        }
    }

    private void signUp(Visit visit, int width) {
        Page page = visit.open("/sign-up");
        page.fill("#email", email);
        page.fill("#password", "password");
        page.click("#send");
        assertThat(page.locator("#password-note .wrong").innerText()).contains("harder to guess");
        assertThat(page.getAttribute("#password", "aria-invalid")).isEqualTo("true");
        PageCheck.at(page, "account-sign-up-weak", width);
        page.fill("#password", PASSWORD);
        page.click("#send");
        assertThat(page.locator("[role=status]").innerText()).contains("look into your mail", email);
        PageCheck.at(page, "account-sign-up-sent", width);
        visit.open("/confirm?link=" + mail.link(email, "/confirm"));
        PageCheck.at(page, "account-confirm", width);
        page.fill("#password", "not this one");
        page.click("#yes");
        assertThat(page.locator("[role=alert] article.problem").innerText()).contains("That was not right");
        PageCheck.at(page, "account-confirm-wrong", width);
        page.fill("#password", PASSWORD);
        page.click("#yes");
        assertThat(page.locator("[role=status]").innerText()).contains("Your address is confirmed");
        PageCheck.at(page, "account-confirmed", width);
    }

    private void signIn(Visit visit, int width) {
        Page page = visit.open("/account/security");
        assertThat(page.url()).contains("/sign-in?to=");
        page.fill("#email", email);
        page.fill("#password", "wrong password");
        page.click("#enter");
        assertThat(page.locator("[role=alert] article.problem").innerText()).contains("That was not right");
        PageCheck.at(page, "account-sign-in-wrong", width);
        page.fill("#password", PASSWORD);
        page.click("#enter");
        assertThat(page.url()).endsWith("/account/security");
        PageCheck.at(page, "account-security", width);
        visit.open("/account");
        assertThat(page.locator("main").innerText()).contains(email);
        PageCheck.at(page, "account-account", width);
    }

    private void changeWhatMatters(Visit visit, int width) {
        Page page = visit.open("/account/security");
        page.fill("#current", PASSWORD);
        page.fill("#wanted", OTHER);
        page.click("#change-password");
        assertThat(page.locator("#password-section [role=status]").innerText()).contains("changed");
        page.fill("#new-email", "new." + email);
        page.fill("#address-current", OTHER);
        page.click("#change-address");
        assertThat(page.locator("#address [role=status]").innerText()).contains("new." + email);
        turnOnASecondFactor(visit, width);
    }

    private void turnOnASecondFactor(Visit visit, int width) {
        Page page = visit.page();
        page.fill("#prepare-current", OTHER);
        page.click("#prepare");
        String secret = page.locator(".secret").innerText().replace(" ", "");
        assertThat(page.evaluate("document.querySelector('.qr').naturalWidth > 0"))
                .isEqualTo(true);
        PageCheck.at(page, "account-second-factor", width);
        page.fill("#code", Totp.now(secret));
        page.click("#turn-on");
        assertThat(page.locator(".codes li").count()).isEqualTo(10);
        String recovery = page.locator(".codes code").first().innerText();
        PageCheck.at(page, "account-recovery-codes", width);
        page.locator("header button:has-text('Sign out')").click();
        visit.open("/sign-in");
        page.fill("#email", email);
        page.fill("#password", OTHER);
        page.click("#enter");
        PageCheck.at(page, "account-code", width);
        page.fill("#code", recovery);
        page.click("#enter");
        assertThat(page.url()).endsWith("/account");
    }

    private void reset(Visit visit, int width) {
        Page page = visit.open("/forgotten");
        page.fill("#email", email);
        page.click("#send");
        PageCheck.at(page, "account-forgotten-sent", width);
        visit.open("/reset?link=" + mail.link(email, "/reset"));
        PageCheck.at(page, "account-reset", width);
        page.fill("#password", PASSWORD);
        page.click("#set");
        assertThat(page.locator("[role=status]").innerText()).contains("Your password is set");
    }

    @Test
    @Proves("WEB-6")
    void tellsWhoMayNotSeeTheConsole() {
        try (Visit visit = Visit.begin(new NewContextOptions().setBypassCSP(true))) {
            mail.enter(email);
            Page page = visit.open("/sign-in?to=/admin");
            page.fill("#email", email);
            page.fill("#password", PASSWORD);
            page.click("#enter");
            assertThat(page.locator("h1").innerText()).isEqualTo("This is not for you");
        }
    }
}
