package online.backgroundremove.launch;

import java.nio.file.Path;
import online.backgroundremove.privacy.ledger.LedgerFile;
import online.backgroundremove.privacy.ledger.LedgerUnavailable;
import online.backgroundremove.privacy.ledger.LedgerVerification;

/**
 * {@code java -jar backgroundremove-launcher.jar verify-ledger [FILE]}: whether each entry of a ledger is as it was written. What
 * it prints is compared with a checkpoint that the service published earlier.
 */
final class LedgerCommand {

    static final String NAME = "verify-ledger";

    private LedgerCommand() {}

    /** Says that it is, and where it ends. */
    static String run(String[] args, Path directory) {
        Path file = args.length > 1 ? Path.of(args[1]) : LedgerFile.in(directory);
        try {
            LedgerVerification verified = LedgerVerification.of(file);
            if (!verified.whole()) {
                throw new NotVerified(
                        "entry " + verified.firstBroken() + " was changed, is missing or was put in: " + file);
            }
            return "Verified: " + verified.head().number() + " entries; the hash of the last is "
                    + verified.head().hash();
        } catch (LedgerUnavailable unreadable) {
            throw new CannotStart("the file " + file + " cannot be read.");
        }
    }
}
