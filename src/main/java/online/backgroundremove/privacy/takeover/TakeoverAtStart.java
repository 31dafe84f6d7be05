package online.backgroundremove.privacy.takeover;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.retention.InvalidCopy;

/** Takes over the copy that the launcher names, and says in the log what came of it; what fails ends the start. */
@ApplicationScoped
public class TakeoverAtStart {

    private static final Logger LOG = Logger.getLogger(TakeoverAtStart.class.getName());

    @Inject
    private TakeoverSettings settings;

    @Inject
    private Takeover takeover;

    /** After the check of the keys. */
    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 2000) Startup startup) {
        settings.file().map(Path::of).ifPresent(this::takeOver);
    }

    private void takeOver(Path file) {
        try (InputStream zip = Files.newInputStream(file)) {
            takeover.of(zip, settings.key().orElse(""))
                    .forEach(outcome -> LOG.log(Level.INFO, "Taken over: {0}", outcome.inWords()));
        } catch (IOException unreadable) {
            throw new InvalidCopy("the file cannot be read");
        }
    }
}
