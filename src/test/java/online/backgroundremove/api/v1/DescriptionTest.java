package online.backgroundremove.api.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.backgroundremove.Proves;
import online.backgroundremove.api.Parameters;
import online.backgroundremove.cutout.option.FileFormat;
import org.junit.jupiter.api.Test;

/** The description at {@code /openapi} has the parameters that there are, and so has the page with examples. */
@Proves("V1-6")
class DescriptionTest {

    private static final Pattern IN_THE_ADDRESS = Pattern.compile("- name: (\\w+)\\s+in: query");
    private static final Pattern FILE = Pattern.compile("(?m)^ {16}(\\w+):$\\s+type: string\\s+format: binary");
    private static final Pattern IN_THE_EXAMPLES = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    @Test
    void namesEveryParameter() throws IOException {
        String description = Files.readString(Path.of("src", "main", "resources", "META-INF", "openapi.yaml"));
        Set<String> described = names(IN_THE_ADDRESS, description);
        described.addAll(names(FILE, description));

        assertThat(described).isEqualTo(known());
        assertThat(names(IN_THE_EXAMPLES, Files.readString(Path.of("docs", "api.md"))))
                .isEqualTo(known());
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As the refusal of an unknown one lists them. */
    private static Set<String> known() throws IOException {
        Parameters parameters = new Parameters(new MultivaluedHashMap<>(Map.of("typo", "1")), List.of());
        parameters.file("image");
        new CutoutParameters(parameters).options(FileFormat.PNG);
        String refusal =
                String.valueOf(catchThrowable(parameters::refuseUnknown).getMessage());
        String list = refusal.replaceAll(".*there are (.*)\\.", "$1");
        return new TreeSet<>(List.of(list.split(", ", -1)));
    }
}
