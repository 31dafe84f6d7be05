package online.backgroundremove.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import online.backgroundremove.Proves;
import online.backgroundremove.contact.InvalidEnquiry.Field;
import online.backgroundremove.retention.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnquiryTest {

    private static final String ADDRESS = "zoë@example.org";

    @Test
    void takesWhatPeopleWrite() {
        Enquiry enquiry = new Enquiry(Topic.QUESTION, " Zoë ", " " + ADDRESS, "  Hello,\r\n\r\nwhy?\u0007 ");

        assertThat(enquiry.name()).isEqualTo("Zoë");
        assertThat(enquiry.address()).isEqualTo(ADDRESS);
        assertThat(enquiry.text()).isEqualTo("Hello,\n\nwhy?");
        assertThat(enquiry).hasToString("Enquiry[QUESTION]");
        assertThat(new Enquiry(Topic.OTHER, "", ADDRESS, "x".repeat(5000)).text())
                .hasSize(5000);
    }

    @ParameterizedTest
    @Proves({"CON-5", "CON-8"})
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org\nBcc: b@example.org",
                "a@example.org\r",
                "a@example.org,b@example.org",
                "a@example.org b@example.org",
                "A <a@example.org>",
                "a..b@example.org"
            })
    void refusesAnAddressThatIsNoneOrMore(String address) {
        assertThat(wrong("", address, "text")).containsExactly(Field.ADDRESS);
    }

    @ParameterizedTest
    @Proves({"CON-5", "CON-8"})
    @ValueSource(strings = {"Zoë\r\nBcc: b@example.org", "Zoë\nX", "Zoë\u0000"})
    void refusesANameOfSeveralLines(String name) {
        assertThat(wrong(name, ADDRESS, "text")).containsExactly(Field.NAME);
    }

    @Test
    @Proves("CON-8")
    void namesAllThatIsWrongAtOnce() {
        assertThat(wrong("x".repeat(101), "nobody", " \r\n "))
                .containsExactlyInAnyOrder(Field.NAME, Field.ADDRESS, Field.TEXT);
        assertThat(wrong("", ADDRESS, "x".repeat(5001))).containsExactly(Field.TEXT);
    }

    @Test
    @Proves("CON-5")
    void noLetterIsAnsweredToSeveralLines() {
        Map<String, String> values = Map.of(Letter.REPLY_TO, "a@example.org\r\nBcc: b@example.org");

        assertThatThrownBy(
                        () -> new Letter(Subject.fresh(), "us@example.org", "contact-message", values, Locale.ENGLISH))
                .isInstanceOf(UnsafeLetter.class);
    }

    @Test
    @Proves("CON-12")
    void saysWhomToTellOfAWeakness() {
        SecurityContact page = new SecurityContact("https://cut.example/", Optional.empty());
        Instant now = Instant.parse("2026-11-24T19:00:00Z");

        assertThat(new SecurityText(page, Clock.fixed(now, ZoneOffset.UTC)).now())
                .isEqualTo("""
                        Contact: https://cut.example/contact?topic=security
                        Expires: 2027-05-23T00:00:00Z
                        Preferred-Languages: en
                        Canonical: https://cut.example/.well-known/security.txt
                        """);
        assertThatThrownBy(() ->
                        new SecurityContact("https://cut.example", Optional.of(URI.create("security@cut.example"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<Field> wrong(String name, String address, String text) {
        InvalidEnquiry invalid =
                catchThrowableOfType(InvalidEnquiry.class, () -> new Enquiry(Topic.QUESTION, name, address, text));
        assertThat(invalid.getMessage()).doesNotContain("example.org");
        return invalid.wrong();
    }
}
