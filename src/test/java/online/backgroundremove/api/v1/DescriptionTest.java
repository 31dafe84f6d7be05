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
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import online.backgroundremove.api.Parameters;
import online.backgroundremove.cutout.option.FileFormat;
import online.backgroundremove.privacy.RequestKind;
import online.backgroundremove.privacy.RequestState;
import online.backgroundremove.privacy.clock.Law;
import org.junit.jupiter.api.Test;

/** The description at {@code /openapi} has the parameters that there are, and so has the page with examples. */
@Proves("V1-6")
class DescriptionTest {

    private static final Pattern IN_THE_ADDRESS = Pattern.compile("- name: (\\w+)\\s+in: query");
    private static final Pattern FILE = Pattern.compile("(?m)^ {16}(\\w+):$\\s+type: string\\s+format: binary");
    private static final Pattern IN_THE_EXAMPLES = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    private static final Pattern MEMBER = Pattern.compile("(?m)^ {8}(\\w+):$");

    @Test
    void namesEveryParameter() throws IOException {
        String description = Files.readString(Path.of("src", "main", "resources", "META-INF", "openapi.yaml"));
        Set<String> described = names(IN_THE_ADDRESS, description);
        described.addAll(names(FILE, description));

        assertThat(described).isEqualTo(known());
        assertThat(names(IN_THE_EXAMPLES, Files.readString(Path.of("docs", "api.md"))))
                .isEqualTo(known());
    }

    @Test
    void namesEveryMemberOfAPrivacyRequest() throws IOException {
        String description = Files.readString(Path.of("src", "main", "resources", "META-INF", "openapi.yaml"));
        String wish = schema("PrivacyWish", description);

        assertThat(names(MEMBER, wish)).isEqualTo(RequestBody.WISH);
        assertThat(words("kind", wish)).isEqualTo(words(RequestKind.values()));
        assertThat(words("law", wish)).isEqualTo(words(Law.values()));
        assertThat(words("state", schema("PrivacyRequest", description))).isEqualTo(words(RequestState.values()));
    }

    private static String schema(String name, String description) {
        return description.replaceFirst("(?s).*\n    " + name + ":\n", "").replaceFirst("(?s)\n    \\w.*", "");
    }

    /** What a member may be, as the description lists it. */
    private static Set<String> words(String member, String schema) {
        String list = schema.replaceFirst("(?s).*\\b" + member + ":\\s+type: string\\s+enum: \\[([^]]*)].*", "$1");
        return new TreeSet<>(List.of(list.split(", ", -1)));
    }

    private static Set<String> words(Enum<?>... constants) {
        return Stream.of(constants).map(RequestBody::word).collect(Collectors.toCollection(TreeSet::new));
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
