package online.backgroundremove.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a service, read and checked once for all services that the tests start: their start takes a quarter less.
 * The virtual machine compares each class with the one it finds, and takes the latter where they differ.
 */
final class ClassArchive {

    private static final Path FILE = Path.of("target", "services.jsa").toAbsolutePath();

    private static @Nullable List<String> options;

    private ClassArchive() {}

    /**
     * Options of the virtual machine. The first test process that asks makes the archive, the others wait for it; none where
     * the virtual machine cannot make one.
     */
    static synchronized List<String> options() {
        if (options == null) {
            options = isThere() ? List.of("-XX:SharedArchiveFile=" + FILE) : List.of();
        }
        return options;
    }

    private static boolean isThere() {
        Path lock = FILE.resolveSibling("services.jsa.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (!isUpToDate()) {
                make();
            }
            return Files.exists(FILE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isUpToDate() throws IOException {
        Path launcher = RunningService.DIST.resolve("backgroundremove-launcher.jar");
        return Files.exists(FILE) && Files.getLastModifiedTime(FILE).compareTo(Files.getLastModifiedTime(launcher)) > 0;
    }

    private static void make() throws IOException {
        Files.deleteIfExists(FILE);
        try (RunningService service =
                RunningService.launch(RunningService.DIST, Map.of(), List.of("-XX:ArchiveClassesAtExit=" + FILE))) {
            service.awaitReady();
            service.process().destroy();
            if (!service.process().waitFor(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The archive of classes is not made in time:\n" + service.log());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
