package online.backgroundremove.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import online.backgroundremove.api.ProblemType;
import org.junit.jupiter.api.Test;

/** The page {@code /problems}, which the types of problems point to. */
class ProblemsPageTest {

    private static final Pattern SECTION = Pattern.compile(
            "<section id=\"([a-z-]+)\"><h2>([^<]+)</h2>\\s*<p><code>(\\d+) /problems#([a-z-]+)</code></p>");

    @Test
    void explainsEachTypeWithItsTitleAndStatus() throws IOException {
        String page = Files.readString(Path.of("src", "main", "webapp", "problems.xhtml"));
        List<String> explained = SECTION.matcher(page)
                .results()
                .map(section -> section.group(1) + section.group(2) + section.group(3) + section.group(4))
                .toList();
        List<String> types = Arrays.stream(ProblemType.values())
                .map(type -> type.code() + type.title() + type.status() + type.code())
                .toList();

        assertThat(explained).containsExactlyInAnyOrderElementsOf(types);
    }
}
