package online.backgroundremove.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The test photos; their sources are in {@code photos/SOURCES.md}. */
public final class Photos {

    private static final Path DIRECTORY = Path.of("src", "test", "resources", "photos");

    private Photos() {}

    public static Path path(String name) {
        return DIRECTORY.resolve(name);
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
