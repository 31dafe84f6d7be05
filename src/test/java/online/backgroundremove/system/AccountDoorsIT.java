package online.backgroundremove.system;

import static online.backgroundremove.system.AccountSite.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountDoorsIT {

    private final String email = UUID.randomUUID() + "@example.org";
    private final AccountSite site = new AccountSite(RunningService.shared());

    @ParameterizedTest
    @Proves("WEB-6")
    @CsvSource({"Origin, https://example.com", "Origin, null", "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site"
    })
    void takesNoFormOfAnotherSite(String header, String value) {
        site.enter(email);

        assertThat(site.post("/sign-out", Map.of(), header, value).statusCode()).isEqualTo(403);
        assertThat(site.press(
                                "/sign-in",
                                "sign-in",
                                "enter",
                                Map.of("email", email, "password", PASSWORD),
                                header,
                                value)
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.isSignedIn()).isTrue();
    }

    @ParameterizedTest
    @Proves("WEB-6")
    @ValueSource(
            strings = {
                "/account",
                "/account.xhtml",
                "/account/security",
                "/account/security.xhtml",
                "/admin",
                "/admin/x"
            })
    void opensOnlyToWhoIsSignedIn(String path) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?to=" + path.replace("/", "%2F"));
    }

    @Test
    @Proves("WEB-6")
    void keepsHoldersOutOfTheConsole() {
        assertThat(site.enter(email).get("/admin").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @Proves("WEB-6")
    @CsvSource({"/account/security, /account/security", "//example.com, /account", "https://example.com, /account"})
    void leadsNowhereElse(String wanted, String led) {
        site.enter(email);
        HttpResponse<String> answer =
                site.press("/sign-in", "sign-in", "enter", Map.of("email", email, "password", PASSWORD, "to", wanted));

        assertThat(answer.headers().firstValue("Location")).hasValue(led);
    }
}
