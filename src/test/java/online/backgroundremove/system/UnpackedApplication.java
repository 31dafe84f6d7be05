package online.backgroundremove.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the server unpacks of the WAR, 400 MB for each service; a test run would leave more than 20 GB. */
final class UnpackedApplication {

    private UnpackedApplication() {}

    static void remove(Path data) {
        Path applications = data.resolve("server/applications");
        if (Files.notExists(applications)) {
            return;
        }
        try (Stream<Path> files = Files.walk(applications)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
