package online.backgroundremove.privacy.execution;

import java.nio.file.Path;

/** The ledger is not the one that this database knows: it is missing, older, or that of another service. */
final class LedgerMismatch extends RuntimeException {

    LedgerMismatch(Path ledger, long number) {
        super("The ledger " + ledger + " (ledger.directory) does not have entry " + number
                + " as this database knows it: bring the ledger of this service back.");
    }
}
