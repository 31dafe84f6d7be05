package online.backgroundremove.system;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tells of every file that appears or changes below some directories, also of those that are gone again at once. */
final class FileEvents implements AutoCloseable {

    private final WatchService watch;
    private final Map<WatchKey, Path> directories = new ConcurrentHashMap<>();
    private final Map<Path, CountDownLatch> bells = new ConcurrentHashMap<>();
    private final Path belfry;
    private final Consumer<Path> seen;

    FileEvents(Consumer<Path> seen) throws IOException {
        this.seen = seen;
        this.watch = FileSystems.getDefault().newWatchService();
        this.belfry = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bells")), "b");
        watch(belfry);
        Thread thread = new Thread(this::run, "file-events");
        thread.setDaemon(true);
        thread.start();
    }

    void watch(Path directory) throws IOException {
        try {
            directories.put(directory.register(watch, ENTRY_CREATE, ENTRY_MODIFY), directory);
        } catch (NoSuchFileException gone) {
            seen.accept(directory);
        }
    }

    void watchTree(Path root) throws IOException {
        for (Path directory : tree(root).filter(FileEvents::isDirectory).toList()) {
            watch(directory);
        }
    }

    /**
     * Returns once everything that happened before has been told. Events come in order, so it makes one itself, in a
     * directory of its own, and waits for it. It makes a directory there, for which no file is opened.
     */
    void settle() throws IOException, InterruptedException {
        Path bell = belfry.resolve("bell-" + System.nanoTime());
        CountDownLatch rung = new CountDownLatch(1);
        bells.put(bell, rung);
        Files.createDirectory(bell);
        if (!rung.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The directory watch is dead");
        }
        Files.delete(bell);
    }

    @Override
    public void close() throws IOException {
        watch.close();
        Files.deleteIfExists(belfry);
    }

    private void run() {
        try {
            while (true) {
                tell(watch.take());
            }
        } catch (ClosedWatchServiceException | InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(WatchKey key) {
        Path directory = directories.getOrDefault(key, belfry);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW) {
                seen.accept(directory.resolve("(events lost)"));
            } else {
                tell(directory.resolve((Path) event.context()), event.kind() == ENTRY_CREATE);
            }
        }
        key.reset();
    }

    private void tell(Path path, boolean created) {
        CountDownLatch bell = bells.remove(path);
        if (bell != null) {
            drain();
            bell.countDown();
        } else if (!path.startsWith(belfry)) {
            seen.accept(path);
            if (created && isDirectory(path)) {
                follow(path);
            }
        }
    }

    /** A directory that got an event while it was being told about stands behind the bell in the queue. */
    private void drain() {
        WatchKey key = watch.poll();
        while (key != null) {
            tell(key);
            key = watch.poll();
        }
    }

    private void follow(Path directory) {
        try {
            watchTree(directory);
            tree(directory).filter(path -> !path.equals(directory)).forEach(seen);
        } catch (IOException | UncheckedIOException gone) {
            seen.accept(directory);
        }
    }

    private static Stream<Path> tree(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.toList().stream();
        } catch (NoSuchFileException gone) {
            return Stream.of();
        }
    }

    private static boolean isDirectory(Path path) {
        return Files.isDirectory(path, NOFOLLOW_LINKS);
    }
}
