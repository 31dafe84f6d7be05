package online.backgroundremove.retention.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;

/** The keys of all persons, and the key for lookups. */
public final class PersonKeys {

    private final KeyDirectory directory;
    private final MasterKey master;
    private final SecretKey lookup;

    private PersonKeys(KeyDirectory directory, MasterKey master, SecretKey lookup) {
        this.directory = directory;
        this.master = master;
        this.lookup = lookup;
    }

    /**
     * Opens the directory, which is made when it is not there.
     *
     * @param configured the master key, unless it is the one in the directory
     * @throws KeyTrouble when the directory cannot be used with this master key
     */
    public static PersonKeys open(Path path, Optional<MasterKey> configured) {
        KeyDirectory directory = new KeyDirectory(path);
        try {
            WholeFiles.createDirectories(path);
            refuseHalfRotated(directory);
            refuseOrphans(directory, configured);
            MasterKey master = configured.isPresent()
                    ? configured.get()
                    : directory.master().readOrCreate();
            refuseOther(directory, master);
            return new PersonKeys(directory, master, directory.lookup().readOrCreate(master));
        } catch (IOException failure) {
            throw unusable(path, failure);
        }
    }

    private static void refuseHalfRotated(KeyDirectory directory) {
        if (Files.exists(directory.rotating())) {
            throw new KeyTrouble("A rotation of the master key in " + directory.path()
                    + " (keys.directory) did not end: run rotate-keys again.");
        }
    }

    /** Keys without what opens them: making a new one would only hide that. */
    private static void refuseOrphans(KeyDirectory directory, Optional<MasterKey> configured) throws IOException {
        if (!directory.isUsed()) {
            return;
        }
        if (!directory.lookup().exists()) {
            throw new KeyTrouble(directory.lookup().path() + " is missing, though there are persons' keys beside it.");
        }
        if (configured.isEmpty() && Files.notExists(directory.master().file())) {
            throw new KeyTrouble("There are persons' keys in " + directory.path()
                    + ", but no master key: set keys.master, or bring master.p12 back.");
        }
    }

    private static void refuseOther(KeyDirectory directory, MasterKey master) throws IOException {
        Optional<byte[]> present = directory.lookup().master();
        if (present.isPresent() && !master.is(present.get())) {
            throw new KeyTrouble("The master key is not the one that wrapped the keys in " + directory.path()
                    + " (keys.directory).");
        }
    }

    public byte[] lookup(byte[] text) {
        return Sealing.hash(lookup, text);
    }

    /** The key of a person; empty when it is not there, or no longer. */
    public Optional<SecretKey> find(UUID person) {
        try {
            return isDestroyed(person)
                    ? Optional.empty()
                    : directory.person(person).read(master);
        } catch (IOException failure) {
            throw unusable(directory.path(), failure);
        }
    }

    /** The key of a person, made if there is none yet; empty when it has been destroyed. */
    public Optional<SecretKey> findOrCreate(UUID person) {
        try {
            if (isDestroyed(person)) {
                return Optional.empty();
            }
            KeyFile file = directory.person(person);
            if (!file.exists()) {
                refuseOther(directory, master);
            }
            SecretKey key = file.readOrCreate(master);
            return lateDestruction(person) ? Optional.empty() : Optional.of(key);
        } catch (IOException failure) {
            throw unusable(directory.path(), failure);
        }
    }

    /** Whether the key is there at this moment, for all nodes that share the directory. */
    public boolean isThere(UUID person) {
        return directory.person(person).exists() && !isDestroyed(person);
    }

    /** The key that signs for us, made when it is first needed. */
    public SigningKey signing() {
        try {
            if (!directory.signing().exists()) {
                refuseOther(directory, master);
            }
            return new SigningKey(directory.signing().readOrCreate(master));
        } catch (IOException failure) {
            throw unusable(directory.path(), failure);
        }
    }

    /** Keeps what is sealed for a request, unless something is kept for it already. */
    public void keepSearch(UUID request, byte[] sealed) {
        try {
            WholeFiles.create(directory.search(request), sealed);
        } catch (IOException failure) {
            throw unusable(directory.path(), failure);
        }
    }

    public Optional<byte[]> search(UUID request) {
        try {
            return WholeFiles.read(directory.search(request));
        } catch (IOException failure) {
            throw unusable(directory.path(), failure);
        }
    }

    /** Doing it again changes nothing. */
    public void destroySearch(UUID request) {
        try {
            WholeFiles.destroy(directory.search(request));
        } catch (IOException failure) {
            throw unusable(directory.path(), failure);
        }
    }

    /** For good: a mark stays, so that no key is made again for this person. */
    public void destroy(UUID person) {
        try {
            WholeFiles.create(directory.gone(person), new byte[0]);
            removeCopies(person);
        } catch (IOException failure) {
            throw unusable(directory.path(), failure);
        }
    }

    /** Somebody may have destroyed the key while we made it. */
    private boolean lateDestruction(UUID person) throws IOException {
        if (!isDestroyed(person)) {
            return false;
        }
        removeCopies(person);
        return true;
    }

    private void removeCopies(UUID person) throws IOException {
        for (Path copy : directory.copies(person)) {
            WholeFiles.destroy(copy);
        }
    }

    private boolean isDestroyed(UUID person) {
        return Files.exists(directory.gone(person));
    }

    /** What is sealed for a person opens for nobody else. */
    public static byte[] context(UUID person) {
        return KeyDirectory.purpose(person);
    }

    /** Tells one set of keys from another, and nothing about them. */
    public byte[] fingerprint() {
        return Arrays.copyOf(Sealing.hash(lookup, new byte[] {'f', 'p'}), 16);
    }

    private static KeyTrouble unusable(Path path, IOException failure) {
        return new KeyTrouble(
                "The directory of keys " + path + " (keys.directory) cannot be read or written: "
                        + failure.getClass().getSimpleName() + ".",
                failure);
    }
}
