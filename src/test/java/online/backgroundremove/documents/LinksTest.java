package online.backgroundremove.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    @Test
    void everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            assertThat(Stream.concat(Stream.of(Path.of("README.md")), docs)
                            .filter(file -> file.toString().endsWith(".md"))
                            .flatMap(file -> broken(file, Sources.text(file)).stream()))
                    .isEmpty();
        }
    }

    @Test
    void noticesALinkThatLeadsNowhere() {
        assertThat(broken(Path.of("README.md"), "[a](docs/adr), [b](docs/nothing.md#here), [c](https://example.org)"))
                .containsExactly("README.md -> docs/nothing.md");
    }

    private static List<String> broken(Path file, String text) {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(link -> Files.notExists(file.resolveSibling(link)))
                .map(link -> file + " -> " + link)
                .toList();
    }
}
