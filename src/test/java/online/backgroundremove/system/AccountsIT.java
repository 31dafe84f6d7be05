package online.backgroundremove.system;

import static online.backgroundremove.system.AccountSite.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsIT {

    private static final String OTHER_PASSWORD = "tree lamp orbit 55 zebra";

    private final String email = UUID.randomUUID() + "@example.org";
    private final AccountSite site = new AccountSite(RunningService.shared());

    @Test
    @Proves("ACC-1")
    void needsAClickInTheMailOnce() {
        assertThat(site.signUp(email, PASSWORD).statusCode()).isEqualTo(200);
        String first = site.link(email, "/confirm");
        assertThat(site.signIn(email, PASSWORD).body()).contains("Your address is not confirmed yet");

        assertThat(site.confirm(first).statusCode())
                .as("replaced by a newer one")
                .isEqualTo(410);
        String link = site.link(email, "/confirm");
        assertThat(site.get("/confirm?link=" + link).statusCode())
                .as("what a mail scanner does")
                .isEqualTo(200);
        assertThat(site.confirm(link).statusCode()).isEqualTo(200);
        assertThat(site.confirm(link).statusCode()).as("used").isEqualTo(410);
        assertThat(site.signIn(email, PASSWORD).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @Proves("ACC-1")
    @ValueSource(strings = {"short", "password1234", "aaaaaaaaaaaaaaaa", "ada.lovelace1"})
    void refusesPasswordsThatAreEasilyGuessed(String password) {
        HttpResponse<String> answer = site.signUp("ada.lovelace@example.org", password);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("harder to guess").doesNotContain(password);
    }

    @Test
    @Proves({"ACC-1", "ACC-5"})
    void tellsNobodyWhoHasAnAccount() {
        site.enter(email);
        String stranger = UUID.randomUUID() + "@example.org";
        AccountSite curious = new AccountSite(RunningService.shared());

        assertAlike(curious.signUp(email, OTHER_PASSWORD), curious.signUp(stranger, OTHER_PASSWORD), stranger);
        assertAlike(curious.signIn(email, "not this one"), curious.signIn(stranger, "not this one"), stranger);
        assertAlike(curious.askForReset(email), curious.askForReset("no" + stranger), "no" + stranger);
        assertThat(site.letters(email).get(1)).contains("You already have an account");
        assertThat(site.letters("no" + stranger)).isEmpty();
    }

    private void assertAlike(HttpResponse<String> known, HttpResponse<String> unknown, String stranger) {
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(known.body().replace(email, "…")).isEqualTo(unknown.body().replace(stranger, "…"));
        assertThat(known.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
    }

    /** The work is the same: neither takes a multiple of the other's time. Both take longer than a page does. */
    @Test
    @Proves("ACC-1")
    void worksAsHardForUnknownAddresses() {
        site.enter(email);
        long known = Long.MAX_VALUE;
        long unknown = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            known = Math.min(known, nanos(email));
            unknown = Math.min(unknown, nanos(UUID.randomUUID() + "@example.org"));
        }
        assertThat((double) known / unknown).isBetween(0.5, 2.0);
    }

    private long nanos(String address) {
        long start = System.nanoTime();
        site.signIn(address, "not this one");
        return System.nanoTime() - start;
    }

    @Test
    @Proves({"ACC-2", "WEB-6"})
    void givesCookiesThatOnlyBrowsersSend() {
        site.enter(email);
        HttpResponse<String> answer = site.signIn(email, PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("Path=/", "HttpOnly", "SameSite=Lax")
                        .doesNotContain("Domain"))
                .satisfiesExactly(
                        session -> assertThat(session).startsWith("session=").doesNotContain("Max-Age"),
                        browser -> assertThat(browser)
                                .startsWith("known-browser=")
                                .contains("Max-Age=" + Duration.ofDays(180).toSeconds()));
        assertThat(site.isSignedIn()).isTrue();
        Map<String, String> staying = Map.of("email", email, "password", PASSWORD, "stay", "true");
        assertThat(site.press("/sign-in", "sign-in", "enter", staying).headers().allValues("Set-Cookie"))
                .as("on request, for a month")
                .anyMatch(cookie -> cookie.startsWith("session=")
                        && cookie.contains("Max-Age=" + Duration.ofDays(30).toSeconds()));
    }

    /** Fixation: what somebody else has put into the browser is worth nothing, and the session before ends. */
    @Test
    @Proves("ACC-2")
    void makesANewSessionAtEachSignIn() {
        site.enter(email);
        String before = site.cookie().getValue();
        site.signIn(email, PASSWORD);

        assertThat(site.cookie().getValue()).isNotEqualTo(before);
        AccountSite thief = new AccountSite(RunningService.shared());
        thief.bring(before);
        assertThat(thief.isSignedIn()).isFalse();
        String invented = "A".repeat(43) + "." + "A".repeat(43);
        thief.bring(invented);
        thief.signIn(email, PASSWORD);
        assertThat(thief.cookie().getValue()).isNotEqualTo(invented);
        assertThat(thief.isSignedIn()).isTrue();
    }

    @Test
    @Proves("ACC-2")
    void slowsDownWhoGuesses() {
        site.enter(email);
        AccountSite guesser = new AccountSite(RunningService.shared());
        for (int i = 0; i < 10; i++) {
            assertThat(guesser.signIn(email, "guess " + i).statusCode()).isEqualTo(403);
        }
        HttpResponse<String> answer = guesser.signIn(email, "guess");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .as("seconds until the next try")
                .isBetween(1L, 60L);
        assertThat(site.isSignedIn()).as("who is in stays in").isTrue();
    }

    @Test
    @Proves("ACC-4")
    void endsSessionsHereThereAndEverywhere() {
        site.enter(email);
        AccountSite second = new AccountSite(RunningService.shared());
        AccountSite third = new AccountSite(RunningService.shared());
        second.signIn(email, PASSWORD);
        String other = session(second.get("/account/security").body(), "(this one)");
        site.post("/sign-out", Map.of("session", other));
        assertThat(second.isSignedIn()).isFalse();
        assertThat(site.isSignedIn()).isTrue();

        third.signIn(email, PASSWORD);
        assertThat(third.post("/sign-out", Map.of()).headers().firstValue("Location"))
                .hasValue("/");
        assertThat(third.isSignedIn()).isFalse();

        second.signIn(email, PASSWORD);
        site.post("/sign-out", Map.of("everywhere", "true"));
        assertThat(site.isSignedIn()).isFalse();
        assertThat(second.isSignedIn()).isFalse();
    }

    @Test
    @Proves("ACC-4")
    void endsNoSessionOfSomebodyElse() {
        site.enter(email);
        String own = session(site.get("/account/security").body(), "(this one)");
        AccountSite stranger = new AccountSite(RunningService.shared()).enter(UUID.randomUUID() + "@example.org");

        stranger.post("/sign-out", Map.of("session", own));

        assertThat(site.isSignedIn()).isTrue();
    }

    private static String session(String page, String mark) {
        Matcher line = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL).matcher(page);
        return line.results()
                .map(MatchResult::group)
                .filter(row -> row.contains(mark))
                .map(row -> row.replaceAll("(?s).*name=\"session\" value=\"([^\"]+)\".*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Proves("ACC-5")
    void replacesAForgottenPassword() {
        site.enter(email);
        AccountSite forgetful = new AccountSite(RunningService.shared());
        forgetful.askForReset(email);
        String link = forgetful.link(email, "/reset");

        assertThat(forgetful.reset(link, "short").statusCode()).isEqualTo(422);
        assertThat(forgetful.reset(link, OTHER_PASSWORD).statusCode()).isEqualTo(200);
        assertThat(forgetful.reset(link, PASSWORD).statusCode()).as("used").isEqualTo(410);
        assertThat(site.isSignedIn()).as("an old session").isFalse();
        assertThat(site.signIn(email, PASSWORD).statusCode()).isEqualTo(403);
        assertThat(site.signIn(email, OTHER_PASSWORD).statusCode()).isEqualTo(303);
        assertThat(site.letters(email).get(0)).contains("Your password was changed");
    }

    @Test
    @Proves("ACC-6")
    void changesPasswordAndAddressOnlyWithThePassword() {
        site.enter(email);
        AccountSite other = new AccountSite(RunningService.shared());
        other.signIn(email, PASSWORD);

        assertThat(changePassword("wrong one").statusCode()).isEqualTo(403);
        assertThat(site.askForAddress("new-" + email, "wrong one").statusCode()).isEqualTo(403);
        assertThat(changePassword(PASSWORD).statusCode()).isEqualTo(200);
        assertThat(other.isSignedIn()).as("other browsers").isFalse();
        assertThat(site.isSignedIn()).isTrue();

        assertThat(site.askForAddress("new-" + email, OTHER_PASSWORD).statusCode())
                .isEqualTo(200);
        assertThat(site.signIn("new-" + email, OTHER_PASSWORD).statusCode())
                .as("not confirmed")
                .isEqualTo(403);
        String link = site.link("new-" + email, "/new-address");
        assertThat(site.confirmNewAddress(link, OTHER_PASSWORD).statusCode()).isEqualTo(200);
        assertThat(site.signIn("new-" + email, OTHER_PASSWORD).statusCode()).isEqualTo(303);
        assertThat(site.letters(email).get(0)).contains("Your e-mail address was changed");
    }

    private HttpResponse<String> changePassword(String current) {
        return site.press(
                "/account/security",
                "password-form",
                "change-password",
                Map.of("current", current, "wanted", OTHER_PASSWORD));
    }
}
