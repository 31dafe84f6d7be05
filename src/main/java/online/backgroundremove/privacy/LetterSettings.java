package online.backgroundremove.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What letters about requests name.
 *
 * @param desk where the operator is told of a new request
 * @param authority whom people can complain to
 */
@Dependent
public record LetterSettings(String desk, String authority) {

    @Inject
    public LetterSettings(
            @ConfigProperty(name = "policy.contact") String desk,
            @ConfigProperty(name = "privacy.authority") String authority) {
        this.desk = desk;
        this.authority = authority;
    }
}
