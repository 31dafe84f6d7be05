package online.backgroundremove.system;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shipped distribution once more, its files as links, for tests that change a few of them. */
final class LinkedDistribution {

    private static final Path DIST = Path.of("target", "dist").toAbsolutePath();

    private final Path directory;

    private LinkedDistribution(Path directory) {
        this.directory = directory;
    }

    static LinkedDistribution make(String name) throws IOException {
        Path copy = DIST.resolveSibling(name);
        List<Path> originals;
        try (Stream<Path> files = Files.walk(DIST)) {
            originals = files.toList();
        }
        for (Path original : originals) {
            link(original, copy.resolve(DIST.relativize(original)));
        }
        return new LinkedDistribution(copy);
    }

    Path directory() {
        return directory;
    }

    void add(String name, Path original) throws IOException {
        link(original, directory.resolve(name));
    }

    void remove(String name) throws IOException {
        Files.delete(directory.resolve(name));
    }

    /** The files of a directory whose names begin so; there may be none. */
    void removeAll(String parent, String beginning) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory.resolve(parent), beginning + "*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    /** Not through the link, which would change the shipped file. */
    void replace(String name, String text) throws IOException {
        remove(name);
        Files.writeString(directory.resolve(name), text);
    }

    String read(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    private static void link(Path original, Path copy) throws IOException {
        if (Files.isDirectory(original)) {
            Files.createDirectories(copy);
        } else {
            Files.deleteIfExists(copy);
            Files.createLink(copy, original);
        }
    }
}
