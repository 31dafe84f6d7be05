package online.backgroundremove.system;

import static online.backgroundremove.system.AccountSite.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

class SecondFactorIT {

    private static final String OTHER_PASSWORD = "tree lamp orbit 55 zebra";

    private final String email = UUID.randomUUID() + "@example.org";
    private final AccountSite site = new AccountSite(RunningService.shared());

    @Test
    @Proves("ACC-7")
    void asksForASecondFactorWhoseCodesOpenOnce() {
        site.enter(email);
        String secret = enrol();
        String code = Totp.now(secret);
        String page = turnOn(secret, code).body();
        String recovery = page.replaceAll("(?s).*?<code>([a-z2-7-]{19})</code>.*", "$1");
        AccountSite other = new AccountSite(RunningService.shared());
        String ticket = ticket(other.signIn(email, PASSWORD).body());

        assertThat(other.isSignedIn()).as("after the password alone").isFalse();
        assertThat(enter(other, ticket, code).statusCode()).as("used").isEqualTo(403);
        assertThat(enter(other, ticket, "123456").statusCode()).isEqualTo(403);
        assertThat(enter(other, ticket, Totp.now(secret)).statusCode()).isEqualTo(303);
        assertThat(other.isSignedIn()).isTrue();

        String next = ticket(other.signIn(email, PASSWORD).body());
        assertThat(enter(other, ticket, recovery).statusCode())
                .as("ticket used")
                .isEqualTo(410);
        assertThat(enter(other, next, recovery).statusCode()).isEqualTo(303);
        String last = ticket(other.signIn(email, PASSWORD).body());
        assertThat(enter(other, last, recovery).statusCode()).as("used").isEqualTo(403);
    }

    @Test
    @Proves({"ACC-5", "ACC-7"})
    void aNewPasswordDoesNotReplaceTheSecondFactor() {
        site.enter(email);
        String secret = enrol();
        turnOn(secret, Totp.now(secret));
        AccountSite forgetful = new AccountSite(RunningService.shared());
        forgetful.askForReset(email);

        forgetful.reset(forgetful.link(email, "/reset"), OTHER_PASSWORD);
        String ticket = ticket(forgetful.signIn(email, OTHER_PASSWORD).body());

        assertThat(forgetful.isSignedIn()).isFalse();
        assertThat(enter(forgetful, ticket, "123456").statusCode()).isEqualTo(403);
    }

    /** Whoever has only the session neither sees the secret nor turns anything on or off. */
    @Test
    @Proves({"ACC-6", "ACC-7"})
    void needsThePasswordToBeTurnedOnOrOff() {
        site.enter(email);
        assertThat(site.press("/account/security", "prepare-form", "prepare", Map.of("prepare-current", "wrong"))
                        .statusCode())
                .isEqualTo(403);
        String secret = enrol();
        String grouped = secret.replaceAll("(.{4})(?!$)", "$1 ");

        assertThat(turnOn("", "123456").body()).doesNotContain(secret, grouped);
        assertThat(turnOn("", Totp.now(secret)).statusCode()).isEqualTo(403);
        assertThat(turnOn(secret, "123456").body()).as("control").contains(grouped);
        assertThat(turnOn(secret, Totp.now(secret)).statusCode()).isEqualTo(200);

        assertThat(pressWith("wrong", "renew-codes")).isEqualTo(403);
        assertThat(pressWith("wrong", "turn-off")).isEqualTo(403);
        assertThat(new AccountSite(RunningService.shared())
                        .signIn(email, PASSWORD)
                        .body())
                .as("still on")
                .contains("name=\"ticket\"");
        assertThat(pressWith(PASSWORD, "turn-off")).isEqualTo(200);
        assertThat(new AccountSite(RunningService.shared())
                        .signIn(email, PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    /** The right password gives no tries back, and the owner's own browser has its own. */
    @Test
    @Proves({"ACC-2", "ACC-7", "ACC-10"})
    void slowsDownWhoGuessesCodes() {
        site.enter(email);
        String secret = enrol();
        turnOn(secret, Totp.now(secret));
        AccountSite guesser = new AccountSite(RunningService.shared());
        int guesses = 0;
        HttpResponse<String> answer;
        do {
            String ticket = ticket(guesser.signIn(email, PASSWORD).body());
            answer = enter(guesser, ticket, String.format("%06d", guesses));
            guesses++;
        } while (answer.statusCode() == 403);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(guesses)
                .as("ten, what came back meanwhile, and the refused one")
                .isBetween(11, 13);
        assertThat(enter(site, ticket(site.signIn(email, PASSWORD).body()), Totp.now(secret))
                        .statusCode())
                .isEqualTo(303);
    }

    private String enrol() {
        String page = site.press("/account/security", "prepare-form", "prepare", Map.of("prepare-current", PASSWORD))
                .body();
        assertThat(page).contains("data:image/svg+xml;base64,");
        return page.replaceAll("(?s).*class=\"secret\">([A-Z2-7 ]+)<.*", "$1").replace(" ", "");
    }

    private HttpResponse<String> turnOn(String shown, String code) {
        return site.press("/account/security", "turn-on-form", "turn-on", Map.of("shown", shown, "code", code));
    }

    private int pressWith(String password, String button) {
        return site.press("/account/security", "turn-off-form", button, Map.of("factor-current", password))
                .statusCode();
    }

    private static HttpResponse<String> enter(AccountSite browser, String ticket, String code) {
        return browser.press("/sign-in-code", "sign-in-code", "enter", Map.of("ticket", ticket, "code", code));
    }

    private static String ticket(String page) {
        return page.replaceAll("(?s).*name=\"ticket\" value=\"([^\"]+)\".*", "$1");
    }
}
