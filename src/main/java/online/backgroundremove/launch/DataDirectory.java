package online.backgroundremove.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The only directory the service writes to. One service at a time may use it. */
record DataDirectory(Path path) {

    /** Held for as long as the process lives: a channel that is collected gives its lock back. */
    private static final List<FileChannel> LOCKED = new ArrayList<>();

    Path database() {
        return path.resolve("database").resolve("backgroundremove");
    }

    /** Where the service writes what the first administrator has to show. */
    Path startupToken() {
        return path.resolve("first-administrator");
    }

    /** Persons' keys, unless they are configured to be elsewhere. */
    Path keys() {
        return path.resolve("keys");
    }

    /** What was done to whose data on request, unless it is configured to be elsewhere. */
    Path ledger() {
        return path.resolve("ledger");
    }

    Path nativeLibraries() {
        return path.resolve("native");
    }

    Path server() {
        return path.resolve("server");
    }

    Path temporary() {
        return server().resolve("tmp");
    }

    /**
     * Takes the directory until the process ends, and clears what the server left of an earlier run: the distribution is
     * the only truth about its configuration.
     */
    void take() {
        hold();
        try {
            clear(server());
            Files.createDirectories(temporary());
        } catch (IOException failure) {
            throw new CannotStart("the data directory " + path + " (DATA_DIR) cannot be written.");
        }
    }

    /** Takes the directory until the process ends, and leaves all in it as it is. */
    void hold() {
        try {
            Files.createDirectories(path);
            lock();
        } catch (IOException failure) {
            throw new CannotStart("the data directory " + path + " (DATA_DIR) cannot be written.");
        }
    }

    private void lock() throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new CannotStart("another service uses the data directory " + path + " (DATA_DIR).");
        }
        LOCKED.add(channel);
    }

    private static void clear(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
