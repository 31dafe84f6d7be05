package online.backgroundremove.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

/** Who sees restricted rows is written down, and nobody else does. */
@Proves("GUARD-3")
class RestrictionDocumentTest {

    private static final Pattern SEES =
            Pattern.compile("@SeesRestricted\\(LawfulUse\\.(\\w+)\\)\\s+public class (\\w+)");
    private static final Pattern ANNOTATED = Pattern.compile("(?m)^\\s*@SeesRestricted\\(");
    private static final Pattern OPENED = Pattern.compile("RestrictedRows\\.see\\(\\)");

    @Test
    void theListIsTheOneInTheCode() {
        String document = Sources.text(Path.of("docs", "security.md"));
        String section = document.substring(document.indexOf("## Restricted rows"));
        Map<String, String> listed = MarkdownTables.rows(section.substring(0, section.indexOf("\n## ", 1))).stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        Map<String, String> coded = new TreeMap<>();
        Sources.find(SEES).forEach(found -> coded.put(found.group(2), found.group(1)));

        assertThat(listed).containsExactlyInAnyOrderEntriesOf(coded);
        assertThat(Sources.find(ANNOTATED)).as("and on no methods").hasSize(coded.size() + 1);
    }

    @Test
    void restrictedRowsAreOpenedByTheAnnotationAndForThePagesOfAnAccountOnly() {
        assertThat(Sources.find(OPENED)).hasSize(2);
    }
}
