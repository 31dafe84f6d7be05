package online.backgroundremove.privacy.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The ledger as a file that only grows. Each entry is forced to the disk before anything of what it says is done. Several
 * nodes may share it: who writes holds its lock, and first reads what others have written. What a crash left of a line was
 * never acted upon, and is cut.
 */
public final class LedgerFile {

    private static final Logger LOG = Logger.getLogger(LedgerFile.class.getName());
    private static final String NAME = "ledger.jsonl";
    private static final Set<StandardOpenOption> WRITING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);

    private final LedgerDirectory directory;
    private final Path file;
    private LedgerReading read = new LedgerReading(LedgerHead.NONE, 0);

    private LedgerFile(Path directory) {
        this.directory = new LedgerDirectory(directory);
        this.file = in(directory);
    }

    /**
     * Opens the ledger of a directory, both made when they are not there, and reads all of it.
     *
     * @throws BrokenLedger when it is not as it was written
     * @throws LedgerUnavailable when it cannot be read or written
     */
    public static LedgerFile open(Path directory) {
        LedgerFile ledger = new LedgerFile(directory);
        ledger.head();
        return ledger;
    }

    public Path path() {
        return file;
    }

    public static Path in(Path directory) {
        return directory.resolve(NAME);
    }

    /** The last entry, of whichever node. */
    public synchronized LedgerHead head() {
        return alone(channel -> read.head());
    }

    /**
     * Writes an entry; it is on the disk when this returns.
     *
     * @throws LedgerUnavailable when that cannot be
     */
    public synchronized LedgerEntry append(Instant now, LedgerAct act) {
        return alone(channel -> {
            LedgerEntry entry = LedgerEntry.after(read.head(), now, act);
            byte[] line = (entry.line() + "\n").getBytes(US_ASCII);
            write(channel, line);
            read = new LedgerReading(entry.head(), read.length() + line.length);
            return entry;
        });
    }

    /** The entries after this one, to the last. */
    public synchronized List<LedgerEntry> after(long number) {
        return alone(channel -> {
            List<LedgerEntry> entries = new ArrayList<>();
            read = new LedgerReading(LedgerHead.NONE, 0);
            read(channel, entry -> {
                if (entry.head().number() > number) {
                    entries.add(entry);
                }
            });
            return entries;
        });
    }

    /** Something that is done while nobody else writes. */
    private interface Work<T> {
        T with(FileChannel channel) throws IOException;
    }

    private <T> T alone(Work<T> work) {
        try {
            directory.make();
            boolean fresh = Files.notExists(file);
            try (FileChannel channel = FileChannel.open(file, WRITING, LedgerDirectory.OUR_FILE)) {
                FileLock lock = channel.lock();
                if (fresh) {
                    directory.force();
                }
                read(channel, entry -> {});
                T done = work.with(channel);
                lock.release();
                return done;
            }
        } catch (IOException | OverlappingFileLockException failure) {
            throw new LedgerUnavailable(file, failure);
        }
    }

    /** What others have written since, and nothing that was not written whole. */
    private void read(FileChannel channel, Consumer<LedgerEntry> taker) throws IOException {
        long size = channel.size();
        if (size < read.length()) {
            throw new BrokenLedger(file, read.head().number());
        }
        channel.position(read.length());
        // Not closed: that would close the channel.
        read.read(Channels.newInputStream(channel), size, taker);
        if (read.isBroken()) {
            throw new BrokenLedger(file, read.head().number() + 1);
        }
        if (size > read.length()) {
            LOG.log(
                    Level.WARNING,
                    "The ledger {0} ended in the middle of an entry that was never acted upon: {1} bytes are cut",
                    new Object[] {file, size - read.length()});
            channel.truncate(read.length());
            channel.force(true);
        }
    }

    private void write(FileChannel channel, byte[] line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line);
        try {
            channel.position(read.length());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException failure) {
            channel.truncate(read.length());
            throw failure;
        }
    }
}
