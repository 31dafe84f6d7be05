package online.backgroundremove.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees hidden rows is written down, and nobody else does. */
@Proves("GUARD-3")
class RestrictionDocumentTest {

    private static final Pattern OPENED = Pattern.compile("HiddenRows\\.see\\w+\\(\\)");

    @ParameterizedTest
    @CsvSource({"Restricted rows, SeesRestricted, LawfulUse", "Rows somebody objects to, SeesObjected, UndisputedUse"})
    void theListIsTheOneInTheCode(String heading, String annotation, String use) {
        String document = Sources.text(Path.of("docs", "security.md"));
        String section = document.substring(document.indexOf("## " + heading));
        Map<String, String> listed = MarkdownTables.rows(section.substring(0, section.indexOf("\n## ", 1))).stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        Map<String, String> coded = new TreeMap<>();
        Sources.find(Pattern.compile("@" + annotation + "\\(" + use + "\\.(\\w+)\\)\\s+public class (\\w+)"))
                .forEach(found -> coded.put(found.group(2), found.group(1)));

        assertThat(listed).isNotEmpty().containsExactlyInAnyOrderEntriesOf(coded);
        assertThat(Sources.find(Pattern.compile("(?m)^\\s*@" + annotation + "\\(")))
                .as("and on no methods")
                .hasSize(coded.size() + 1);
    }

    @Test
    void hiddenRowsAreOpenedByTheAnnotationsAndForThePagesOfAnAccountOnly() {
        assertThat(Sources.find(OPENED)).hasSize(3);
    }
}
