package online.backgroundremove.web;

import static org.assertj.core.api.Assertions.assertThat;

import online.backgroundremove.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("WEB-6")
class DoorsTest {

    @ParameterizedTest
    @CsvSource({
        "/account, ACCOUNT",
        "/account.xhtml, ACCOUNT",
        "/account/keys, ACCOUNT",
        "/accounts, PUBLIC",
        "/admin, CONSOLE",
        "/admin.xhtml, CONSOLE",
        "/admin/audit.xhtml, CONSOLE",
        "/api/v1/removals, PROGRAMS",
        "/apis, PUBLIC",
        "/jakarta.faces.resource/css/site.css.xhtml, RESOURCES",
        "/, PUBLIC",
        "/sign-out, PUBLIC"
    })
    void knowsWhatIsBehindAPath(String path, Area area) {
        assertThat(Area.of(path)).isEqualTo(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/account/security?staff=true", "/account/keys"})
    void leadsToPathsOfThisSite(String path) {
        assertThat(LocalPath.parse(path)).hasValue(new LocalPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//example.com",
                "/\\example.com",
                "https://example.com",
                "account",
                "/a\\b",
                "/a\r\nSet-Cookie: x",
                "/ü"
            })
    void leadsNowhereElse(String path) {
        assertThat(LocalPath.parse(path)).isEmpty();
    }
}
