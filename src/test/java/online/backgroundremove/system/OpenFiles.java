package online.backgroundremove.system;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Looks again and again which files a process has open for writing: files without a name too, which no watch tells of. */
final class OpenFiles implements AutoCloseable {

    private static final long PAUSE_NANOS = 2_000_000;

    private final Path process;
    private final Consumer<String> seen;
    private volatile boolean closed;

    OpenFiles(long pid, Consumer<String> seen) {
        this.process = Path.of("/proc", Long.toString(pid));
        this.seen = seen;
        if (!Files.isReadable(process.resolve("fd"))) {
            throw new IllegalStateException("The open files of process " + pid + " cannot be read");
        }
        Thread thread = new Thread(this::run, "open-files");
        thread.setDaemon(true);
        thread.start();
    }

    /** Their names by the places where their content can be read even if they have been deleted. */
    Map<Path, String> forWriting() throws IOException {
        Map<Path, String> names = new HashMap<>();
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path descriptor : descriptors) {
                String name = nameIfWritable(descriptor);
                if (name.startsWith("/")) {
                    names.put(descriptor, name);
                }
            }
        } catch (NoSuchFileException | DirectoryIteratorException ended) {
            return names;
        }
        return names;
    }

    /** Files stay writable through a mapping when they have been closed. */
    List<String> mappedForWriting() throws IOException {
        try (Stream<String> mappings = Files.lines(process.resolve("maps"))) {
            return mappings.map(line -> line.split(" +", 6))
                    .filter(fields -> fields.length == 6 && fields[1].startsWith("rw-s") && fields[5].startsWith("/"))
                    .map(fields -> fields[5])
                    .toList();
        }
    }

    /** What the process has written to storage since it started, wherever that was. */
    long bytesWritten() throws IOException {
        return Files.readAllLines(process.resolve("io")).stream()
                .filter(line -> line.startsWith("write_bytes: "))
                .mapToLong(line -> Long.parseLong(line.substring("write_bytes: ".length())))
                .sum();
    }

    @Override
    public void close() {
        closed = true;
    }

    private void run() {
        while (!closed) {
            try {
                forWriting().values().forEach(seen);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** The link's own permissions say how the file was opened. */
    private static String nameIfWritable(Path descriptor) throws IOException {
        try {
            return Files.getPosixFilePermissions(descriptor, NOFOLLOW_LINKS).contains(PosixFilePermission.OWNER_WRITE)
                    ? Files.readSymbolicLink(descriptor).toString()
                    : "";
        } catch (NoSuchFileException closedMeanwhile) {
            return "";
        }
    }
}
