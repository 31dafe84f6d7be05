package online.backgroundremove.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** How long things are kept, as it is configured: ISO 8601, such as {@code P180D}. */
@ApplicationScoped
public class RetentionPeriods {

    @Inject
    private Config settings;

    /** Empty where the period is not a setting, but lasts as long as the account. */
    public Optional<String> of(PersonalData data) {
        return Optional.of(data.keep())
                .filter(name -> !name.isEmpty())
                .map(name -> settings.getValue(name, String.class));
    }
}
