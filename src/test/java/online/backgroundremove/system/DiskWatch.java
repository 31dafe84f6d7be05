package online.backgroundremove.system;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Watches every place a process can write to. It needs no root.
 *
 * <p>In the process's own directory, whatever appears or changes is a finding, save for the files named as expected. In
 * directories that it shares with others, a finding is what holds a mark. Wherever it is, a file that the process has
 * open or mapped for writing is a finding, and so is more output than the expected files can explain. All of these are
 * searched for marks, the expected files too.
 */
final class DiskWatch implements AutoCloseable {

    /** Log and database write some pages a minute. */
    private static final long EXPECTED_BYTES = 2 << 20;

    private static final List<Path> SHARED = List.of(
            Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"), Path.of("/run/lock"), Path.of("/run/shm"));

    /** What libffi keeps for callbacks of native libraries, such as libwebp's: machine code, in a file without a name. */
    private static final Pattern CALLBACKS = Pattern.compile("/.*/ffi\\w{6} \\(deleted\\)");

    private final Path own;
    private final Set<String> expected;
    private final Set<Finding> findings = ConcurrentHashMap.newKeySet();
    private final Map<Path, FileChannel> pinned = new ConcurrentHashMap<>();
    private final FileTime start;
    private final FileEvents events;
    private final OpenFiles open;
    private long written;

    /**
     * @param own directory that nothing else writes to
     * @param expected files that the process writes whatever it is asked
     */
    DiskWatch(long pid, Path own, Set<String> expected) throws IOException {
        this.own = own;
        this.expected = expected;
        this.start = now(own);
        this.events = new FileEvents(this::changed);
        events.watchTree(own);
        for (Path shared : SHARED) {
            if (Files.isWritable(shared)) {
                events.watch(shared.toRealPath());
            }
        }
        this.open = new OpenFiles(pid, this::opened);
        this.written = open.bytesWritten();
    }

    /** What there is to find since the last call, or since the start. */
    Set<Finding> findings(Marks marks) throws IOException, InterruptedException {
        events.settle();
        open.forWriting().values().forEach(this::opened);
        open.mappedForWriting().stream()
                .filter(name -> !expected.contains(name))
                .forEach(name -> findings.add(new Finding(Finding.Kind.MAPPED, name)));
        count();
        search(marks);
        Set<Finding> result = new HashSet<>(findings);
        findings.removeAll(result);
        return result;
    }

    /** Returns once all that has happened so far has been seen. */
    void settle() throws IOException, InterruptedException {
        events.settle();
    }

    @Override
    public void close() throws IOException {
        open.close();
        events.close();
        for (FileChannel file : pinned.values()) {
            file.close();
        }
    }

    private void changed(Path path) {
        if (!path.startsWith(own)) {
            pin(path);
        } else if (!expected.contains(path.toString())) {
            findings.add(new Finding(Finding.Kind.CHANGED, path.toString()));
        }
    }

    /** Kept open until it is searched, so that deleting it hides nothing. */
    private void pin(Path path) {
        if (!pinned.containsKey(path) && Files.isRegularFile(path, NOFOLLOW_LINKS)) {
            try {
                pinned.put(path, FileChannel.open(path));
            } catch (IOException goneOrOfAnotherUser) {
                return;
            }
        }
    }

    private void opened(String name) {
        boolean callbacks = CALLBACKS.matcher(name).matches();
        if (!expected.contains(name) && !name.startsWith("/dev/null") && !callbacks) {
            findings.add(new Finding(Finding.Kind.OPEN, name));
        }
    }

    private void count() throws IOException {
        long now = open.bytesWritten();
        if (now - written > EXPECTED_BYTES) {
            findings.add(new Finding(Finding.Kind.COUNTED, (now - written) + " bytes"));
        }
        written = now;
    }

    private void search(Marks marks) throws IOException {
        for (Path file : changedFiles()) {
            report(file.toString(), marks.areIn(file));
        }
        for (Map.Entry<Path, String> file : open.forWriting().entrySet()) {
            if (Files.isRegularFile(file.getKey())) {
                report(file.getValue(), marks.areIn(file.getKey()));
            }
        }
        for (String mapped : open.mappedForWriting()) {
            report(mapped, marks.areIn(Path.of(mapped)));
        }
        for (Map.Entry<Path, FileChannel> pin : Map.copyOf(pinned).entrySet()) {
            pinned.remove(pin.getKey());
            try (FileChannel file = pin.getValue()) {
                report(pin.getKey().toString(), marks.areIn(file));
            }
        }
    }

    private void report(String place, boolean marked) {
        if (marked) {
            findings.add(new Finding(Finding.Kind.MARKED, place));
        }
    }

    private List<Path> changedFiles() throws IOException {
        List<Path> changed = new ArrayList<>();
        Files.walkFileTree(own, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                if (facts.isRegularFile() && facts.lastModifiedTime().compareTo(start) >= 0) {
                    changed.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return changed;
    }

    /** By the clock of the file system, which is not that of the machine. */
    private static FileTime now(Path directory) throws IOException {
        Path probe = Files.createTempFile(directory, "start-of-watch", null);
        FileTime now = Files.getLastModifiedTime(probe);
        Files.delete(probe);
        return now;
    }
}
