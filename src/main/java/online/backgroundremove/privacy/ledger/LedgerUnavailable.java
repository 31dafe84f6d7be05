package online.backgroundremove.privacy.ledger;

import java.nio.file.Path;

/** The ledger cannot be read or written: nothing may be destroyed meanwhile. */
public final class LedgerUnavailable extends RuntimeException {

    LedgerUnavailable(Path file, Exception failure) {
        super(
                "The ledger " + file + " (ledger.directory) cannot be read or written: "
                        + failure.getClass().getSimpleName() + ".",
                failure);
    }
}
