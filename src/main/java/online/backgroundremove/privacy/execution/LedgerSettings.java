package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the ledger is.
 *
 * @param directory outside the database and its backups; all nodes share it
 */
@Dependent
public record LedgerSettings(Path directory) {

    @Inject
    public LedgerSettings(@ConfigProperty(name = "ledger.directory") String directory) {
        this(Path.of(directory).toAbsolutePath().normalize());
    }
}
