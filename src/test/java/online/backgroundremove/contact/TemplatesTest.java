package online.backgroundremove.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import online.backgroundremove.retention.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static final Path LETTERS =
            Path.of("src", "main", "resources", "online", "backgroundremove", "contact", "letters");
    private static final String LINK = "/confirm?token=abc";

    private final Templates templates = at("https://cut.example");

    @Test
    void writesSubjectTextAndHtmlInTheFrame() {
        WrittenLetter letter = confirm(LINK, "tomorrow");

        assertThat(letter.subject()).isEqualTo("Confirm your e-mail address");
        assertThat(letter.text()).contains("https://cut.example" + LINK, "tomorrow", "https://cut.example\n");
        assertThat(letter.html())
                .startsWith("<!DOCTYPE html>")
                .contains("href=\"https://cut.example/confirm?token&#x3D;abc\"", "lang=\"en\"")
                .doesNotContain("{{");
    }

    @Test
    @Proves("CON-5")
    void escapesWhatGoesIntoHtml() {
        WrittenLetter letter = confirm(LINK, "<a href='x'>Zoë & Søren</a>");

        assertThat(letter.html()).doesNotContain("<a href='x'>").contains("Zoë &amp; Søren");
        assertThat(letter.text()).contains("<a href='x'>Zoë & Søren</a>");
    }

    @ParameterizedTest
    @Proves("CON-5")
    @ValueSource(
            strings = {
                "https://evil.example/confirm",
                "https://cut.example.evil.example/",
                "https://cut.example@evil.example/",
                "javascript:alert(1)",
                "https://cut.example/confirm",
                "confirm",
                ".evil.example/",
                "@evil.example/",
                ":80@evil.example/",
                "",
                "/\nhttps://evil.example/"
            })
    void leadsNowhereElse(String link) {
        assertThatThrownBy(() -> confirm(link, "tomorrow")).isInstanceOf(UnsafeLetter.class);
    }

    @Test
    @Proves("CON-2")
    void leadsToWhereTheSiteIsWhenTheLetterGoesOut() {
        Map<String, String> values = Map.of("link", LINK, "until", "tomorrow");

        assertThat(at("https://moved.example")
                        .write("confirm-address", values, Locale.ENGLISH)
                        .text())
                .contains("https://moved.example" + LINK);
    }

    @Test
    @Proves("CON-5")
    void makesNoLinkOfOtherValues() {
        assertThat(confirm(LINK, "https://evil.example/").text()).doesNotContain("https://evil.example");
    }

    @ParameterizedTest
    @Proves("CON-5")
    @ValueSource(strings = {"a@example.org\nBcc: b@example.org", "a@example.org\r\n", "\u0085@example.org", " "})
    void refusesAnAddressOfMoreLinesThanOne(String address) {
        assertThatThrownBy(() -> new Letter(Subject.fresh(), address, "confirm-address", Map.of(), Locale.ENGLISH))
                .isInstanceOf(UnsafeLetter.class);
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> templates.write("confirm-address", Map.of("link", LINK), Locale.ENGLISH))
                .hasMessage("A letter lacks a value.");
        assertThatThrownBy(() -> templates.write("no-such", Map.of(), Locale.ENGLISH))
                .hasMessageContaining("no-such");
    }

    @Test
    void fallsBackToTheOnlyLanguage() {
        assertThat(templates
                        .write("confirm-address", Map.of("link", LINK, "until", "x"), Locale.JAPANESE)
                        .subject())
                .isEqualTo("Confirm your e-mail address");
    }

    /** What a template itself says is ours; still, its links are made of nothing but these two values. */
    @ParameterizedTest
    @MethodSource("folders")
    @Proves("CON-5")
    void everyTemplateIsWholeAndLinksToUsOnly(Path folder) throws IOException {
        assertThat(folder.resolve("subject.txt")).content().hasLineCount(1);
        assertThat(folder.resolve("text.txt")).content().isNotBlank();
        assertThat(foreignLinks(Files.readString(folder.resolve("body.html")))).isEmpty();
        assertThat(Files.readString(folder.resolve("body.html"))).doesNotContain("{{{");
    }

    @Test
    void noticesAForeignLink() {
        assertThat(foreignLinks("<a href=\"{{link}}\"> <img src='https://evil.example/pixel'>"))
                .hasSize(1);
    }

    private static List<String> foreignLinks(String html) {
        return Pattern.compile("(?:href|src)=[\"'](?!\\{\\{(?:link|site)}})|://")
                .matcher(html)
                .results()
                .map(found -> html.substring(found.start()))
                .limit(1)
                .toList();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(LETTERS)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    private WrittenLetter confirm(String link, String until) {
        return templates.write("confirm-address", Map.of("link", link, "until", until), Locale.ENGLISH);
    }

    private static Templates at(String site) {
        return new Templates(new ContactSettings(site, Duration.ZERO, Duration.ZERO));
    }
}
