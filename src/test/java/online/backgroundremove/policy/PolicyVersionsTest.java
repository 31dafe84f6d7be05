package online.backgroundremove.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyVersionsTest {

    private final PolicyVersions versions = at("2031-01-01T00:00:00Z");

    @ParameterizedTest
    @EnumSource
    @Proves("POL-1")
    void whatWasPublishedIsUnchanged(PolicyDocument document) throws Exception {
        assertThat(versions.of(document)).isNotEmpty();
        for (PolicyVersion version : versions.of(document)) {
            assertThat(sha256(versions.text(version))).as(version.file()).isEqualTo(version.hash());
        }
    }

    @Test
    @Proves("POL-1")
    void noticesAChangedText() throws Exception {
        PolicyVersion version = versions.current(PolicyDocument.PRIVACY);

        assertThat(sha256(versions.text(version) + " ")).isNotEqualTo(version.hash());
    }

    @ParameterizedTest
    @EnumSource
    void theLatestThatIsInForceIsCurrent(PolicyDocument document) {
        PolicyVersion first = versions.of(document).get(0);

        assertThat(at(first.date() + "T00:00:00Z").current(document)).isEqualTo(first);
        assertThat(at("1999-01-01T00:00:00Z").current(document)).isEqualTo(first);
    }

    @Test
    void isHtmlWithHeadingsAndLists() {
        assertThat(versions.html(versions.current(PolicyDocument.PRIVACY)))
                .contains("<h2>Your images</h2>", "<li>")
                .doesNotContain("<h1");
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static PolicyVersions at(String now) {
        return new PolicyVersions(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
