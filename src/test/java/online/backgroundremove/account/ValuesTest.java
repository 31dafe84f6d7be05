package online.backgroundremove.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "' Ada@Example.ORG ', ada@example.org",
        "a+b@x.example, a+b@x.example",
        "ü@bücher.example, ü@bücher.example"
    })
    void addressesHaveOneForm(String written, String one) {
        assertThat(new EmailAddress(written).text()).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "a@",
                "@b",
                "a b@c.example",
                "a@b@c",
                "a@c.example\nBcc: x@y.example",
                "a@-",
                "a..b@c.example",
                "<a@c.example>"
            })
    void refusesWhatIsNoAddress(String written) {
        assertThatThrownBy(() -> new EmailAddress(written)).isInstanceOf(InvalidEmailAddress.class);
    }

    @Test
    void secretsAndWordsOfPeopleStayOutOfLogs() {
        assertThat(new EmailAddress("ada@example.org").toString()).doesNotContain("ada");
        assertThat(new Password("s3cret").toString()).doesNotContain("s3cret");
        assertThat(new Secret("s3cret").toString()).doesNotContain("s3cret");
        assertThat(SessionToken.fresh().toString()).isEqualTo("SessionToken");
        assertThat(new Credentials(new EmailAddress("ada@example.org"), new Password("s3cret")).toString())
                .doesNotContain("ada", "s3cret");
        assertThat(new Enrolment("ABC", new EmailAddress("ada@example.org")).toString())
                .doesNotContain("ABC");
    }

    @Test
    void tokensAreReadAsTheyWereWritten() {
        SessionToken token = SessionToken.fresh();

        assertThat(SessionToken.parse(token.text())).hasValue(token);
        assertThat(token.series()).isNotEqualTo(token.secret());
        assertThat(SessionToken.fresh()).isNotEqualTo(token);
        assertThat(token.renewed().series()).isEqualTo(token.series());
        assertThat(token.renewed().secret()).isNotEqualTo(token.secret());
        assertThat(SessionToken.parse(token.text() + "x")).isEmpty();
        assertThat(SessionToken.parse("")).isEmpty();
    }

    /** RFC 6238, appendix B, of its eight digits the last six. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "2000000000, 279037"})
    @Proves("ACC-7")
    void codesAreThoseOfTheStandard(long time, String code) {
        String secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        Instant now = Instant.ofEpochSecond(time);
        OneTimeCodes codes = new OneTimeCodes();

        assertThat(codes.step(secret, code, 0, now)).hasValue(time / 30);
        assertThat(codes.step(secret, code, 0, now.plusSeconds(30)))
                .as("a clock behind")
                .isPresent();
        assertThat(codes.step(secret, code, 0, now.plusSeconds(61))).isEmpty();
        assertThat(codes.step(secret, code, time / 30, now)).as("used").isEmpty();
    }

    @Test
    void theSiteHasAnAddressOfTheWeb() {
        SiteSettings site = new SiteSettings(URI.create("https://example.org:8443/"));

        assertThat(site.isSecure()).isTrue();
        assertThat(site.origin()).isEqualTo("https://example.org:8443");
        assertThatThrownBy(() -> new SiteSettings(URI.create("https://example.org/below")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SiteSettings(URI.create("ftp://example.org")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SiteSettings(URI.create("/path"))).isInstanceOf(IllegalArgumentException.class);
    }
}
