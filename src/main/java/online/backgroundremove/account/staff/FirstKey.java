package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.key.ApiKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A key that the operator gives to the first administrator, for automation. */
@ApplicationScoped
public class FirstKey {

    @Inject
    private ApiKeys keys;

    @Inject
    @ConfigProperty(name = "bootstrap.api-key")
    private Optional<String> secret;

    /** Once, together with the administrator whose it is. */
    void make(UUID administrator) {
        secret.ifPresent(given -> keys.adopt(administrator, given));
    }
}
