package online.backgroundremove.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import online.backgroundremove.retention.key.MasterKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where persons' keys are, and what wraps them.
 *
 * @param directory outside the database; all nodes share it
 * @param master empty when it is a file in the directory
 */
@Dependent
public record KeySettings(Path directory, Optional<MasterKey> master) {

    @Inject
    public KeySettings(
            @ConfigProperty(name = "keys.directory") String directory,
            @ConfigProperty(name = "keys.master") Optional<String> master) {
        this(Path.of(directory).toAbsolutePath().normalize(), master.map(MasterKey::of));
    }
}
