package online.backgroundremove.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who runs the service that counts page views.
 *
 * @param name the host's name stands for them when this is not said
 * @param country where it stands
 * @param agreement where the contract can be read
 */
@Dependent
public record AnalyticsOperator(Optional<String> name, Optional<String> country, Optional<URI> agreement) {

    @Inject
    public AnalyticsOperator(
            @ConfigProperty(name = "analytics.operator") Optional<String> name,
            @ConfigProperty(name = "analytics.country") Optional<String> country,
            @ConfigProperty(name = "analytics.agreement") Optional<URI> agreement) {
        this.name = name;
        this.country = country;
        this.agreement = agreement;
    }
}
