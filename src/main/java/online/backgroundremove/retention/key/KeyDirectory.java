package online.backgroundremove.retention.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where the files are. Several nodes may share the directory.
 *
 * <table>
 * <caption>Below it</caption>
 * <tr><td>{@code master.p12}<td>the master key, unless it is configured
 * <tr><td>{@code master-next.p12}<td>the next one, while rotation is under way
 * <tr><td>{@code lookup.key}<td>the key of {@link Sealing#hash}es, wrapped; it tells which master key is the present one
 * <tr><td>{@code signing.key}<td>what our signing key is made of, wrapped
 * <tr><td>{@code searches}<td>what the last look after an erasure looks for, sealed; gone after it
 * <tr><td>{@code rotating}<td>there while rotation is under way
 * <tr><td>{@code 7f/7f….key}<td>the key of the person with this id, wrapped
 * <tr><td>{@code 7f/7f….gone}<td>the person's key has been destroyed
 * </table>
 */
record KeyDirectory(Path path) {

    private static final byte[] LOOKUP = "lookup".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SIGNING = "signing".getBytes(StandardCharsets.US_ASCII);

    Keystore master() {
        return new Keystore(path.resolve("master.p12"));
    }

    Keystore nextMaster() {
        return new Keystore(path.resolve("master-next.p12"));
    }

    KeyFile lookup() {
        return new KeyFile(path.resolve("lookup.key"), LOOKUP);
    }

    KeyFile signing() {
        return new KeyFile(path.resolve("signing.key"), SIGNING);
    }

    Path search(UUID request) {
        return path.resolve("searches").resolve(request + ".sealed");
    }

    Path rotating() {
        return path.resolve("rotating");
    }

    KeyFile person(UUID id) {
        return new KeyFile(file(id, ".key"), purpose(id));
    }

    /** What a person's key and texts are bound to. */
    static byte[] purpose(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }

    Path gone(UUID id) {
        return file(id, ".gone");
    }

    private Path file(UUID id, String ending) {
        return path.resolve(id.toString().substring(0, 2)).resolve(id + ending);
    }

    /** All files that begin with a person's id and may hold the key, whole or in part. */
    List<Path> copies(UUID id) throws IOException {
        return filesOf(file(id, "").resolveSibling(""), id + ".key");
    }

    /** Everybody who has a key. Reads names alone, for another node may be removing its {@code .part} files. */
    List<UUID> people() throws IOException {
        List<UUID> people = new ArrayList<>();
        try (DirectoryStream<Path> beginnings = Files.newDirectoryStream(path, "[0-9a-f][0-9a-f]")) {
            for (Path beginning : beginnings) {
                try (DirectoryStream<Path> keys = Files.newDirectoryStream(beginning, "*.key")) {
                    keys.forEach(key -> people.add(
                            UUID.fromString(key.getFileName().toString().substring(0, 36))));
                }
            }
        }
        return people;
    }

    /** Whether there is any key, which says that the lookup key must exist too. */
    boolean isUsed() throws IOException {
        return Files.exists(path) && !people().isEmpty();
    }

    Optional<String> rotatingTo() throws IOException {
        return WholeFiles.read(rotating()).map(id -> new String(id, StandardCharsets.US_ASCII));
    }

    private static List<Path> filesOf(Path directory, String beginning) throws IOException {
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .toList();
        }
    }
}
