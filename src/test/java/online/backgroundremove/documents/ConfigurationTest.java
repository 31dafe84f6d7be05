package online.backgroundremove.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private final String document = Sources.text(Path.of("docs", "configuration.md"));

    @Test
    void explainsEverySettingWithItsDefault() {
        assertThat(Setting.explained(document)).isEqualTo(Setting.read());
    }

    @Test
    void saysWhatEachSettingDoes() {
        assertThat(MarkdownTables.rows(document))
                .noneMatch(cells -> cells.get(3).isBlank());
    }

    @Test
    void everyDefaultBelongsToASettingThatIsRead() {
        List<String> read = Setting.read().stream().map(Setting::name).toList();

        assertThat(Setting.defaults().stringPropertyNames()).isSubsetOf(read);
    }

    /** The way in which {@link Setting} finds them. */
    @Test
    void everyInjectedSettingHasAName() {
        assertThat(Sources.find(Pattern.compile("@ConfigProperty(?!;)")))
                .hasSameSizeAs(Sources.find(Pattern.compile("@ConfigProperty\\(name = \"[^\"]+\""))
                        .toList());
        assertThat(Sources.find(Pattern.compile("ConfigProvider|System\\.getProperty|System\\.getenv\\(\"")))
                .isEmpty();
    }

    @Test
    void noticesASettingThatIsNotExplained() {
        String shorter = document.replaceAll("(?m)^\\| `cutout\\.nets`.*\\n", "");

        assertThat(Setting.explained(shorter))
                .isNotEqualTo(Setting.read())
                .hasSizeLessThan(Setting.read().size());
    }

    @Test
    void noticesADefaultThatIsNotTrue() {
        assertThat(Setting.explained(document.replace("`PT10S`", "`PT11S`"))).isNotEqualTo(Setting.read());
    }
}
