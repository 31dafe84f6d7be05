package online.backgroundremove.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.ModelFacts;
import org.junit.jupiter.api.Test;

/** Both descriptions of the API tell the limits that the code has, each as often as it holds. */
@Proves("V1-6")
class LimitsTest {

    private static final Pattern ATTACHMENT = Pattern.compile("int MAX_MEGAPIXELS = (\\d+);");
    private static final Pattern RESULT = Pattern.compile("long MAX_PIXELS = (\\d+)_000_000;");
    private static final Pattern SIDE = Pattern.compile("\"(?:jpeg|webp)\", ([\\d_]+),");
    private static final Pattern MODEL = Pattern.compile("(?s)\n    Model:\n.*?\n    Licence:\n");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^ {8}(\\w+):$");

    private final String openapi = Sources.text(Path.of("src", "main", "resources", "META-INF", "openapi.yaml"));
    private final String examples = Sources.text(Path.of("docs", "api.md"));

    @Test
    void ofPicturesThatComeWithThePhoto() {
        String limit = "up to " + only(ATTACHMENT) + " megapixels";

        assertThat(words(openapi).split(limit, -1))
                .as("bg_image, keep_mask, remove_mask")
                .hasSize(4);
        assertThat(words(examples)).contains(limit);
    }

    @Test
    void ofResults() {
        String limit = "up to " + only(RESULT) + " megapixels";

        assertThat(words(openapi).split(limit, -1)).as("canvas, crop_margin").hasSize(3);
        assertThat(words(examples).split(limit, -1)).as("canvas, crop_margin").hasSize(3);
    }

    @Test
    void ofThePhotoAndOfAllTogether() {
        for (String setting : List.of("cutout.max-megapixels", "cutout.megapixels-in-flight")) {
            String limit = Setting.defaults().getProperty(setting) + " megapixels";

            assertThat(words(openapi)).contains(limit);
            assertThat(words(examples)).contains(limit);
        }
    }

    @Test
    void ofSides() {
        List<String> sides = Sources.find(SIDE)
                .map(side -> side.group(1).replace("_", ""))
                .distinct()
                .toList();

        assertThat(sides).hasSize(2);
        assertThat(words(openapi)).contains(sides);
        assertThat(words(examples)).contains(sides);
    }

    @Test
    void theModelHasThePropertiesThatAreDescribed() {
        String described = MODEL.matcher(openapi)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        Set<String> facts = Arrays.stream(ModelFacts.class.getRecordComponents())
                .map(part -> part.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(PROPERTY.matcher(described).results().map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(facts);
        facts.forEach(fact -> assertThat(described.substring(0, described.indexOf("properties:")))
                .contains(fact));
    }

    private static String only(Pattern constant) {
        List<String> found = Sources.find(constant).map(match -> match.group(1)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Without the breaks of lines. */
    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
