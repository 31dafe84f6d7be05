package online.backgroundremove.privacy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Kinds, laws and reasons in words, for letters. */
final class Phrases {

    private static final Properties WORDS = read();

    private Phrases() {}

    static String of(Enum<?> value) {
        String name = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return Objects.requireNonNull(WORDS.getProperty(name), name);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream("words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
