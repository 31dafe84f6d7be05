package online.backgroundremove.privacy.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What reading a whole ledger found.
 *
 * @param head the last entry that is as it was written, with all before it
 * @param whole whether that is the last of the file; what a crash left of a line does not count
 */
public record LedgerVerification(LedgerHead head, boolean whole) {

    /** Reads a file, and changes nothing. */
    public static LedgerVerification of(Path file) {
        LedgerReading reading = new LedgerReading(LedgerHead.NONE, 0);
        try (InputStream lines = Files.newInputStream(file)) {
            reading.read(lines, Files.size(file), entry -> {});
            return new LedgerVerification(reading.head(), !reading.isBroken());
        } catch (IOException failure) {
            throw new LedgerUnavailable(file, failure);
        }
    }

    /** The number of the first entry that is not as it was written, where there is one. */
    public long firstBroken() {
        return head.number() + 1;
    }
}
