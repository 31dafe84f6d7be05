package online.backgroundremove.retention.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.crypto.SecretKey;

/** A file with one wrapped key. */
final class KeyFile {

    private final Path path;
    private final byte[] purpose;

    /**
     * Names a file, which need not exist.
     *
     * @param purpose what the key is for; a file that takes another one's place does not open
     */
    KeyFile(Path path, byte[] purpose) {
        this.path = path;
        this.purpose = purpose;
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    Optional<SecretKey> read(MasterKey master) throws IOException {
        Optional<byte[]> content = WholeFiles.read(path);
        return content.isEmpty() ? Optional.empty() : Optional.of(unwrap(content.get(), master));
    }

    /** The id of the master key that it is wrapped by. */
    Optional<byte[]> master() throws IOException {
        Optional<byte[]> content = WholeFiles.read(path);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(parse(content.get()).master());
    }

    /** Reads the key, or makes one; when two make one at once, both get the same. */
    SecretKey readOrCreate(MasterKey master) throws IOException {
        Optional<SecretKey> there = read(master);
        if (there.isPresent()) {
            return there.get();
        }
        WholeFiles.create(
                path, WrappedKey.wrap(Sealing.freshKey(), purpose, master).content());
        return read(master).orElseThrow(() -> new KeyTrouble(path + " has just been made, and is not there."));
    }

    /** Leaves a file as it is that the new master key wraps already. */
    void rewrap(MasterKey from, MasterKey to) throws IOException {
        Optional<byte[]> content = WholeFiles.read(path);
        if (content.isEmpty() || to.is(parse(content.get()).master())) {
            return;
        }
        SecretKey key = unwrap(content.get(), from);
        WholeFiles.replace(path, WrappedKey.wrap(key, purpose, to).content());
    }

    private SecretKey unwrap(byte[] content, MasterKey master) {
        try {
            return WrappedKey.parse(content).unwrap(purpose, master);
        } catch (KeyTrouble trouble) {
            throw told(trouble);
        }
    }

    private WrappedKey parse(byte[] content) {
        try {
            return WrappedKey.parse(content);
        } catch (KeyTrouble trouble) {
            throw told(trouble);
        }
    }

    private KeyTrouble told(KeyTrouble trouble) {
        return new KeyTrouble("The key file " + path + " cannot be opened. " + trouble.getMessage(), trouble);
    }
}
