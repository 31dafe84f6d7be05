package online.backgroundremove.retention.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Wraps every key anew with another master key. The services that share the directory are stopped meanwhile; one that runs
 * in spite of that makes no more keys, since the lookup key, which is the first to change, says that its master key is no
 * longer the present one. Interrupted at any point, it can be run again.
 */
public final class KeyRotation {

    private final KeyDirectory directory;

    public KeyRotation(Path directory) {
        this.directory = new KeyDirectory(directory);
    }

    /** From the master key in the directory to a fresh one, and says how many persons' keys there are. */
    public int rotate() {
        try {
            MasterKey from = directory
                    .master()
                    .read()
                    .orElseThrow(() -> new KeyTrouble("There is no master key in " + directory.path() + "."));
            if (isAlready(from)) {
                Files.delete(directory.rotating());
                return directory.people().size();
            }
            int people = rewrap(from, directory.nextMaster().readOrCreate());
            WholeFiles.rename(directory.nextMaster().file(), directory.master().file());
            Files.delete(directory.rotating());
            return people;
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    /** From one configured master key to another, and says how many persons' keys there are. */
    public int rotate(MasterKey from, MasterKey to) {
        try {
            int people = rewrap(from, to);
            Files.delete(directory.rotating());
            return people;
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    /** The last step of a rotation, to remove the mark, was all that was missing. */
    private boolean isAlready(MasterKey master) throws IOException {
        return directory.rotatingTo().equals(Optional.of(name(master)));
    }

    private int rewrap(MasterKey from, MasterKey to) throws IOException {
        refuseStrange(from, to);
        WholeFiles.replace(directory.rotating(), name(to).getBytes(StandardCharsets.US_ASCII));
        directory.lookup().rewrap(from, to);
        directory.signing().rewrap(from, to);
        int people = 0;
        for (UUID person : directory.people()) {
            directory.person(person).rewrap(from, to);
            people++;
        }
        return people;
    }

    private void refuseStrange(MasterKey from, MasterKey to) throws IOException {
        byte[] present = directory
                .lookup()
                .master()
                .orElseThrow(() -> new KeyTrouble("There are no keys in " + directory.path() + "."));
        if (!from.is(present) && !to.is(present)) {
            throw new KeyTrouble("The keys in " + directory.path() + " were wrapped by another master key.");
        }
        Optional<String> goal = directory.rotatingTo();
        if (goal.isPresent() && !goal.get().equals(name(to))) {
            throw new KeyTrouble("An earlier rotation to another master key did not end: finish that one first.");
        }
    }

    private static String name(MasterKey master) {
        return HexFormat.of().formatHex(master.id());
    }

    private KeyTrouble unusable(IOException failure) {
        return new KeyTrouble(
                "The directory of keys " + directory.path() + " cannot be read or written: "
                        + failure.getClass().getSimpleName() + ".",
                failure);
    }
}
