package online.backgroundremove.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who runs the machines.
 *
 * @param name empty when they are the operator's own
 * @param country where they stand
 * @param agreement where the contract can be read
 */
@Dependent
public record HostingSettings(Optional<String> name, Optional<String> country, Optional<URI> agreement) {

    @Inject
    public HostingSettings(
            @ConfigProperty(name = "hosting.name") Optional<String> name,
            @ConfigProperty(name = "hosting.country") Optional<String> country,
            @ConfigProperty(name = "hosting.agreement") Optional<URI> agreement) {
        this.name = name;
        this.country = country;
        this.agreement = agreement;
    }
}
