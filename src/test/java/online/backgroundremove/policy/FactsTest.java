package online.backgroundremove.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.samskivert.mustache.Mustache;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import online.backgroundremove.Proves;
import online.backgroundremove.privacy.clock.Begin;
import online.backgroundremove.privacy.clock.Figures;
import online.backgroundremove.privacy.clock.Law;
import online.backgroundremove.privacy.clock.LawInForce;
import online.backgroundremove.privacy.clock.Pause;
import online.backgroundremove.privacy.clock.Term;
import online.backgroundremove.retention.DataMap;
import online.backgroundremove.retention.ProcessingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("POL-7")
class FactsTest {

    private static final List<String> PLACES = List.of(
            "controller",
            "contact",
            "usage",
            "usage-address",
            "letters",
            "messages",
            "retention",
            "processors",
            "cookies",
            "rights");

    @ParameterizedTest
    @CsvSource({
        "P7D, 7 days",
        "P180D, 180 days",
        "PT24H, 24 hours",
        "P2Y, 2 years",
        "P1Y6M, 1 year and 6 months",
        "PT1H, 1 hour",
        "PT90M, 1 hour",
        "P1D, 1 day"
    })
    void periodsAreWords(String iso, String words) {
        assertThat(PlainPeriod.of(iso)).isEqualTo(words);
    }

    @Test
    void aCookieIsTheOneOfTheSettings() {
        Cookies secure = cookies("https://cut.example");

        assertThat(CookieFacts.table(secure.all()))
                .contains("| `__Host-session` | Keeps you signed in | strictly necessary | at most 30 days |");
        assertThat(CookieFacts.table(secure.all())).contains("| `__Host-known-browser` |", "| at most 180 days |");
        assertThat(cookies("http://cut.example").session().name()).isEqualTo("session");
    }

    private static Cookies cookies(String site) {
        return new Cookies(URI.create(site), Duration.ofDays(30), Duration.ofDays(180), "P1Y");
    }

    @Test
    void processorsAreNamedWithAllThatTheyGet() {
        Processor relay = KnownProcessors.relay(new RelaySettings(
                        Optional.of("mail.example"),
                        Optional.of("Mail | Company"),
                        Optional.of("Iceland"),
                        Optional.of(URI.create("https://mail.example/contract")),
                        Optional.empty()))
                .orElseThrow();

        assertThat(ProcessorFacts.table(List.of()))
                .isEqualTo("Nobody: the machines are our own, and no letters are sent.");
        assertThat(ProcessorFacts.table(List.of(relay)))
                .contains(
                        "Mail \\| Company ([contract](https://mail.example/contract)) | Iceland | to deliver our letters")
                .contains("e-mail address, text of the letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"goatcounter", "plausible", "matomo"})
    void ofEachAnalyticsServiceItIsSaidWhyNobodyIsFoundThere(String kind) {
        AnalyticsSettings settings = new AnalyticsSettings(
                Optional.of(kind),
                Optional.of(URI.create("https://count.example")),
                Optional.empty(),
                Optional.empty());
        AnalyticsOperator operator = new AnalyticsOperator(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(KnownProcessors.analytics(settings, operator)
                        .orElseThrow()
                        .rights()
                        .erase())
                .startsWith("nothing leads to a person: ");
    }

    @Test
    void everyTableAboutPeopleHasWords() {
        Set<Class<?>> entities = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("online.backgroundremove")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .collect(Collectors.toSet());

        assertThat(DataMap.of(entities).personal())
                .isNotEmpty()
                .allMatch(attribute -> RetentionFacts.knows(attribute.table()));
        assertThat(RetentionFacts.knows("nothing_like_it")).isFalse();
    }

    @Test
    void rowsOfRetentionAreInWords() {
        List<ProcessingRecord.Line> lines = DataMap.of(Set.of(Acceptance.class)).personal().stream()
                .map(attribute -> new ProcessingRecord.Line(
                        attribute, attribute.personal().orElseThrow(), Optional.empty()))
                .toList();

        assertThat(RetentionFacts.table(new ProcessingRecord(lines)).lines())
                .hasSize(3)
                .contains(
                        "| Which versions you accepted | to comply with the law | contract with you | as long as the account"
                                + " | deleted |");
    }

    @ParameterizedTest
    @EnumSource
    void rightsAreDatedForEachPlace(Law law) {
        Figures figures = new Figures(Term.months(1), true, Term.months(2), 0, Begin.RECEIPT, Pause.NEVER);
        LawInForce inForce = new LawInForce(law, "access, deletion", figures, LocalDate.parse("2018-05-25"));

        assertThat(RightsFacts.table(List.of(inForce)))
                .endsWith(" | access, deletion | 1 month, in hard cases 3 months | 25 May 2018 |")
                .doesNotContain("null");
    }

    @Test
    void aTermWithoutMoreTimeIsOneFigure() {
        Figures figures = new Figures(Term.days(15), false, Term.NONE, 0, Begin.RECEIPT, Pause.NEVER);
        LawInForce law = new LawInForce(Law.LGPD, "access", figures, LocalDate.EPOCH);

        assertThat(RightsFacts.table(List.of(law))).contains("| Brazil | LGPD | access | 15 days | 1 January 1970 |");
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceInATemplateIsFilled(PolicyDocument document) {
        Map<String, String> facts = new HashMap<>();
        PLACES.forEach(place -> facts.put(place, "FACT"));

        String text = Mustache.compiler()
                .escapeHTML(false)
                .compile(Drafts.template(document))
                .execute(facts);

        assertThat(text).contains("FACT").doesNotContain("{{");
    }

    @Test
    void eachCellSaysWhatItIs() {
        assertThat(PolicyHtml.of("| Who | Country |\n| --- | --- |\n| Us | Norway |\n| You | Chile |"))
                .contains("<td data-label=\"Who\">You</td>", "<td data-label=\"Country\">Norway</td>");
    }

    @Test
    void whatIsConfiguredIsNeverMarkup() {
        assertThat(PolicyHtml.of(
                        "By <script>alert(1)</script> and [x](javascript:alert(1))\n\n| a |\n| --- |\n| <b> |"))
                .contains("&lt;script&gt;", "<table>", "&lt;b&gt;")
                .doesNotContain("<script>", "javascript:");
    }
}
