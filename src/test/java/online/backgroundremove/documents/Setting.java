package online.backgroundremove.documents;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something an operator can set.
 *
 * @param name the key; of what only the launcher reads, the environment variable
 * @param variable the environment variable
 * @param standard the value when it is not set, empty when there is none
 */
record Setting(String name, String variable, String standard) implements Comparable<Setting> {

    private static final Pattern INJECTED =
            Pattern.compile("@ConfigProperty\\(name = \"([^\"]+)\"(?:, defaultValue = \"([^\"]*)\")?\\)");
    private static final Pattern DATABASE = Pattern.compile("MPCONFIG=([^:}]+):([^}]*)}");
    private static final Pattern LAUNCHER = Pattern.compile("environment\\.getOrDefault\\(\"(\\w+)\", \"([^\"]*)\"\\)");

    Setting(String name, String standard) {
        this(name, name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), standard);
    }

    /** Every setting that the code reads. */
    static TreeSet<Setting> read() {
        Properties defaults = defaults();
        return Stream.of(
                        Sources.find(INJECTED).map(match -> injected(match, defaults)),
                        Stream.of(DATABASE, LAUNCHER)
                                .flatMap(Sources::find)
                                .map(match -> new Setting(match.group(1), match.group(2))))
                .flatMap(settings -> settings)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every setting that a document's tables explain. */
    static TreeSet<Setting> explained(String markdown) {
        return MarkdownTables.rows(markdown).stream()
                .map(cells -> new Setting(cells.get(0), cells.get(1), cells.get(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of the file with defaults; what starts with {@code mp.} is the platform's, not ours to explain. */
    static Properties defaults() {
        Properties defaults = new Properties();
        try {
            defaults.load(new StringReader(
                    Sources.text(Path.of("src", "main", "resources", "META-INF", "microprofile-config.properties"))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        defaults.keySet().removeIf(key -> key.toString().startsWith("mp."));
        return defaults;
    }

    private static Setting injected(MatchResult match, Properties defaults) {
        String inCode = Objects.requireNonNullElse(match.group(2), "");
        return new Setting(match.group(1), defaults.getProperty(match.group(1), inCode));
    }

    @Override
    public int compareTo(Setting other) {
        return toString().compareTo(other.toString());
    }
}
