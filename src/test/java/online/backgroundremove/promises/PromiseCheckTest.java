package online.backgroundremove.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate fails in each of the ways in which it should, shown on copies of the real texts and list. */
@Proves("POL-11")
class PromiseCheckTest {

    private static final Instant BEGUN = Instant.parse("2031-01-01T10:00:00Z");
    private static final String KEPT = "\"removal.UsageHoldings\"";
    private static final String TEST = "container.UsageRetentionIT#anAddressGoesAfterAWeekAndARowAfterHalfAYear";

    @TempDir
    private Path copies;

    @BeforeEach
    void copy() throws IOException {
        for (String file : new String[] {"privacy.md", "cookies.md", "terms.md", "promises.json"}) {
            Files.copy(Published.TEXTS.resolve(file), copies.resolve(file));
        }
    }

    @Test
    void findsNothingWhereNothingIsChanged() throws IOException {
        assertThat(Published.check(copies).problems()).isEmpty();
        assertThat(Published.check(copies).coverage()).contains("(100 %)", "24 of 24 clauses");
    }

    @Test
    void noticesASentenceThatChanges() throws IOException {
        change("privacy.md", "the whole record is deleted", "the whole record is kept");

        assertThat(Published.check(copies).problems())
                .hasSize(2)
                .anyMatch(problem ->
                        problem.startsWith("not one row: PRIVACY: After {{usage}}, the whole record is kept"))
                .anyMatch(problem ->
                        problem.startsWith("no such sentence: After {{usage}}, the whole record is deleted"));
        assertThat(Published.check(copies).coverage()).doesNotContain("(100 %)");
    }

    @Test
    void noticesASentenceThatAppears() throws IOException {
        change("terms.md", "## Fair use", "## Fair use\n\nWe may do as we like.");

        assertThat(Published.check(copies).problems()).containsExactly("not one row: TERMS: We may do as we like.");
    }

    @Test
    void noticesASentenceThatVanishes() throws IOException {
        change("cookies.md", "Scripts cannot read them. ", "");

        assertThat(Published.check(copies).problems()).containsExactly("no such sentence: Scripts cannot read them.");
    }

    @ParameterizedTest
    @CsvSource({
        "removal.NoSuchClass, nothing called removal.NoSuchClass",
        "setting retention.nothing, nothing called setting retention.nothing",
        "by hand: docs/operations.md#nowhere, nothing called by hand: docs/operations.md#nowhere"
    })
    void noticesThatWhatKeepsItIsMissing(String keeper, String problem) throws IOException {
        change("promises.json", KEPT, "\"" + keeper + "\"");

        assertThat(Published.check(copies).problems()).isNotEmpty().allMatch(found -> found.startsWith(problem));
    }

    @Test
    void noticesThatItsTestIsMissing() throws IOException {
        change("promises.json", TEST, "container.UsageRetentionIT#renamed");

        assertThat(Published.check(copies).problems())
                .isNotEmpty()
                .allMatch(found -> found.startsWith("no test container.UsageRetentionIT#renamed"));
    }

    @Test
    void noticesARowThatProvesNothing() throws IOException {
        change("promises.json", "\"tests\": [\"" + TEST + "\"]", "\"tests\": []");

        assertThat(Published.check(copies).problems())
                .isNotEmpty()
                .allMatch(found -> found.startsWith("nothing proves it"));
    }

    @Test
    void noticesAClauseThatNobodyKnowsAndOneWithoutASentence() throws IOException {
        change("promises.json", "\"C5.1\"", "\"C99.1\"");

        assertThat(Published.check(copies).problems())
                .contains("no sentence for clause C5.1")
                .anyMatch(found -> found.startsWith("unknown clause C99.1"));
    }

    @Test
    void noticesATestThatDidNotRunOrPassOrIsOfAnotherRun() throws IOException {
        assertThat(tested("<testcase classname='C' name='m'/>", BEGUN)).contains("did not run: " + TEST);
        assertThat(tested(testcase("<failure/>"), BEGUN)).contains("did not pass: " + TEST);
        assertThat(tested(testcase("<error/>"), BEGUN)).contains("did not pass: " + TEST);
        assertThat(tested(testcase("<skipped/>"), BEGUN)).contains("did not pass: " + TEST);
        assertThat(tested(testcase("") + testcase("<failure/>"), BEGUN)).contains("did not pass: " + TEST);
        assertThat(tested(testcase(""), BEGUN.minusSeconds(1))).contains("did not run: " + TEST);

        assertThat(tested(testcase(""), BEGUN)).as("control").noneMatch(found -> found.endsWith(TEST));
    }

    private List<String> tested(String cases, Instant written) throws IOException {
        Path report = copies.resolve("TEST-one.xml");
        Files.writeString(report, "<testsuite>" + cases + "</testsuite>");
        Files.setLastModifiedTime(report, FileTime.from(written));
        return Published.check(copies).problems(TestRun.read(List.of(copies, copies.resolve("missing")), BEGUN));
    }

    private static String testcase(String inside) {
        String[] test = Keepers.reported(TEST).split("#", -1);
        return "<testcase classname='" + test[0] + "' name='" + test[1] + "(int)[1]'>" + inside + "</testcase>";
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(copies.resolve(file));
        assertThat(Stream.of(text)).as("control").allMatch(whole -> whole.contains(from));
        Files.writeString(copies.resolve(file), text.replace(from, to));
    }
}
