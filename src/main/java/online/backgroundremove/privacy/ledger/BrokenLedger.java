package online.backgroundremove.privacy.ledger;

import java.nio.file.Path;

/** The ledger is not as it was written. */
public final class BrokenLedger extends RuntimeException {

    BrokenLedger(Path file, long number) {
        super("The ledger " + file + " (ledger.directory) is broken at entry " + number
                + ": bring the file back from a copy, whole.");
    }
}
