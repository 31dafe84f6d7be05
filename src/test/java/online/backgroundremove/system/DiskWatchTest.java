package online.backgroundremove.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way to leak, gone by this very process, turns the watch red; where there is nothing, it finds nothing. */
class DiskWatchTest {

    private static final String SECRET = "canary-2f1d6a9c40b7";

    private final long self = ProcessHandle.current().pid();
    private final Path own = directory();
    private final Path log = own.resolve("log");
    private final Marks marks = new Marks();

    @BeforeEach
    void startLog() throws IOException {
        marks.add(SECRET);
        Files.writeString(log, "started\n");
    }

    @Test
    void findsNothingWhenOnlyTheLogGrows() throws Exception {
        assertThat(findings(watch -> Files.writeString(log, "served one\n", APPEND)))
                .isEmpty();
    }

    @Test
    void findsAMarkInTheLog() throws Exception {
        assertThat(findings(watch -> Files.writeString(log, "served " + SECRET, APPEND)))
                .containsExactly(new Finding(Finding.Kind.MARKED, log.toString()));
    }

    @Test
    void findsAFileThatIsDeletedAtOnce() throws Exception {
        Path file = own.resolve("MIME1.tmp");

        assertThat(findings(watch -> Files.delete(Files.createFile(file))))
                .contains(new Finding(Finding.Kind.CHANGED, file.toString()));
    }

    @Test
    void findsAFileInADirectoryThatIsNew() throws Exception {
        Path file = own.resolve("generated/jsp/upload_1.tmp");

        assertThat(findings(watch -> {
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, SECRET);
                }))
                .contains(
                        new Finding(Finding.Kind.CHANGED, file.toString()),
                        new Finding(Finding.Kind.MARKED, file.toString()));
    }

    @Test
    void findsAMarkInASharedDirectoryThoughTheFileIsDeleted() throws Exception {
        Path file = Path.of("/tmp", "shared-" + System.nanoTime());

        assertThat(findings(watch -> {
                    Files.writeString(file, SECRET);
                    watch.settle();
                    Files.delete(file);
                }))
                .contains(new Finding(Finding.Kind.MARKED, file.toString()));
    }

    @Test
    void findsAFileThatHasNoNameAnyMore() throws Exception {
        Path file = directory().resolve("unlinked");
        try (FileChannel open = FileChannel.open(file, CREATE_NEW, WRITE)) {
            Files.delete(file);

            assertThat(findings(watch -> open.write(ByteBuffer.wrap(SECRET.getBytes(US_ASCII)))))
                    .contains(
                            new Finding(Finding.Kind.OPEN, file + " (deleted)"),
                            new Finding(Finding.Kind.MARKED, file + " (deleted)"));
        }
    }

    @Test
    void findsAMappingOfAClosedFile() throws Exception {
        Path file = directory().resolve("mapped");
        ByteBuffer memory;
        try (FileChannel open = FileChannel.open(file, CREATE_NEW, READ, WRITE)) {
            memory = open.map(MapMode.READ_WRITE, 0, 4096);
        }

        assertThat(findings(watch -> memory.put(SECRET.getBytes(US_ASCII))))
                .contains(
                        new Finding(Finding.Kind.MAPPED, file.toString()),
                        new Finding(Finding.Kind.MARKED, file.toString()));
    }

    @Test
    void countsWhatIsWrittenWhereNobodyLooks() throws Exception {
        Path elsewhere = directory().resolve("big");

        assertThat(findings(watch -> Files.write(elsewhere, new byte[10_000_000])))
                .extracting(Finding::kind)
                .contains(Finding.Kind.COUNTED);
    }

    private Set<Finding> findings(Leak leak) throws Exception {
        Set<String> expected;
        try (OpenFiles open = new OpenFiles(self, name -> {})) {
            expected = new HashSet<>(open.forWriting().values());
            expected.addAll(open.mappedForWriting());
        }
        expected.removeIf(name -> name.contains("/watched/"));
        expected.add(log.toString());
        try (DiskWatch watch = new DiskWatch(self, own, expected)) {
            leak.through(watch);
            return watch.findings(marks);
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "watched")), "w")
                    .toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Leak {
        void through(DiskWatch watch) throws Exception;
    }
}
