package online.backgroundremove.retention.key;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Files for nobody else's eyes, each written whole or not at all: under another name first, forced to the disk, then given
 * its name, and the directory forced too. What a crash leaves begins with the file's name and ends in {@code .part}.
 */
final class WholeFiles {

    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OUR_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private WholeFiles() {}

    static void createDirectories(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            Files.createDirectories(directory, OUR_DIRECTORY);
        }
    }

    static Optional<byte[]> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /** Whether it was made; not, when somebody else was first, whose file stays as it is. */
    static boolean create(Path file, byte[] content) throws IOException {
        Path part = part(file, content);
        try {
            Files.createLink(file, part);
            return true;
        } catch (FileAlreadyExistsException theirs) {
            return false;
        } finally {
            Files.delete(part);
            force(file.resolveSibling(""));
        }
    }

    static void replace(Path file, byte[] content) throws IOException {
        rename(part(file, content), file);
    }

    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
        force(to.resolveSibling(""));
    }

    /** Overwrites and removes it; whether the disk keeps the old blocks is not in our hands. */
    static void destroy(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.write(ByteBuffer.allocate((int) channel.size()));
            channel.force(true);
        } catch (NoSuchFileException gone) {
            return;
        }
        Files.deleteIfExists(file);
        force(file.resolveSibling(""));
    }

    private static Path part(Path file, byte[] content) throws IOException {
        createDirectories(file.resolveSibling(""));
        Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try (FileChannel channel = FileChannel.open(part, Set.of(CREATE_NEW, WRITE), OURS_ALONE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return part;
    }

    /** Names are forced to the disk as well. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
