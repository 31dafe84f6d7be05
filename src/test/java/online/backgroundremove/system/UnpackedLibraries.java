package online.backgroundremove.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The native libraries that the first service of a test run has unpacked, so that the others need not: some seconds each. */
final class UnpackedLibraries {

    private static final String NAME = "native";

    private static @Nullable Path unpacked;

    private UnpackedLibraries() {}

    static synchronized void takeFrom(Path data) {
        Path libraries = data.resolve(NAME);
        if (unpacked == null && Files.isDirectory(libraries)) {
            unpacked = libraries;
        }
    }

    /** As links: nothing is copied, and a service that removes or replaces one harms no other. */
    static synchronized void giveTo(Path data) throws IOException {
        if (unpacked == null) {
            return;
        }
        Path target = data.resolve(NAME);
        for (Path source : contents(unpacked)) {
            Path copy = target.resolve(unpacked.relativize(source));
            if (Files.isDirectory(source)) {
                Files.createDirectories(copy);
            } else if (Files.isSymbolicLink(source)) {
                Files.createSymbolicLink(copy, Files.readSymbolicLink(source));
            } else {
                Files.createLink(copy, source);
            }
        }
    }

    private static List<Path> contents(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> !file.toString().endsWith(".lock")).toList();
        }
    }
}
