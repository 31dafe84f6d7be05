package online.backgroundremove.privacy.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether an account is to be made from a copy at this start; the launcher's command says so.
 *
 * @param file path of the copy, as the person has fetched it
 * @param key public key of the service that made it, X.509 in base64
 */
@Dependent
public record TakeoverSettings(Optional<String> file, Optional<String> key) {

    @Inject
    public TakeoverSettings(
            @ConfigProperty(name = "takeover.file") Optional<String> file,
            @ConfigProperty(name = "takeover.key") Optional<String> key) {
        this.file = file;
        this.key = key;
    }
}
