package online.backgroundremove.documents;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final Pattern MAVEN =
            Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    private final String document = Sources.text(Path.of("docs", "dependencies.md"));

    @Test
    void explainsEveryDependencyOnce() {
        assertThat(names(document)).isEqualTo(used()).hasSameSizeAs(MarkdownTables.rows(document));
    }

    @Test
    void givesEachAReasonAndALicence() {
        assertThat(MarkdownTables.rows(document))
                .noneMatch(cells -> cells.get(1).isBlank() || cells.get(2).isBlank());
    }

    @Test
    void noticesADependencyThatIsNotExplained() {
        assertThat(names(document.replaceAll("(?m)^\\| `org\\.flywaydb:flyway-core`.*\\n", "")))
                .isNotEqualTo(used());
    }

    private static Set<String> names(String markdown) {
        return MarkdownTables.rows(markdown).stream()
                .map(cells -> cells.get(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>(npm().keySet());
        String pom = Sources.text(Path.of("pom.xml"));
        MAVEN.matcher(pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>")))
                .results()
                .forEach(match -> used.add(match.group(1) + ":" + match.group(2)));
        return used;
    }

    private static JsonObject npm() {
        try (JsonReader reader =
                Json.createReader(new StringReader(Sources.text(Path.of("src", "build", "package.json"))))) {
            return reader.readObject().getJsonObject("dependencies");
        }
    }
}
