package online.backgroundremove.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long processors are waited for.
 *
 * @param patience how long one may take for a connection, and for an answer
 * @param giveUpAfter how long a call is tried again
 */
@Dependent
public record CallSettings(Duration patience, Duration giveUpAfter) {

    @Inject
    public CallSettings(
            @ConfigProperty(name = "processors.patience") Duration patience,
            @ConfigProperty(name = "processors.give-up-after") Duration giveUpAfter) {
        if (patience.toMillis() < 1 || giveUpAfter.isNegative()) {
            throw new IllegalArgumentException("processors.patience must be positive, and give-up-after not negative");
        }
        this.patience = patience;
        this.giveUpAfter = giveUpAfter;
    }
}
