package online.backgroundremove.privacy.export;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How copies are handed out.
 *
 * @param lasts how long one can be fetched
 */
@Dependent
public record ExportSettings(Duration lasts) {

    @Inject
    public ExportSettings(@ConfigProperty(name = "privacy.export-lasts") String lasts) {
        this(Duration.parse(lasts));
    }

    public ExportSettings {
        if (lasts.isNegative() || lasts.isZero()) {
            throw new IllegalArgumentException("privacy.export-lasts must be longer than nothing.");
        }
    }
}
