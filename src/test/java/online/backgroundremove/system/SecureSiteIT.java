package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A site that browsers reach by TLS, which ends at a proxy before it. */
class SecureSiteIT {

    private static final String SITE = "https://cutouts.example";
    private static final RunningService SERVICE = RunningService.startWithoutNets(Map.of("SITE_URL", SITE));

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    @Proves("WEB-7")
    void browsersKeepItsCookiesToTlsAndToThisVeryHost() {
        HttpResponse<String> chosen =
                new AccountSite(SERVICE).post("/choice", Map.of("decision", "refused"), "Origin", SITE);

        assertThat(chosen.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
        assertThat(chosen.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
    }

    @Test
    @Proves("WEB-6")
    void formsComeFromItsOwnAddressOnly() {
        for (String elsewhere : new String[] {"http://cutouts.example", SITE + ":8443"}) {
            assertThat(new AccountSite(SERVICE)
                            .post("/choice", Map.of("decision", "refused"), "Origin", elsewhere)
                            .statusCode())
                    .as(elsewhere)
                    .isEqualTo(403);
        }
    }
}
