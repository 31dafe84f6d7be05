package online.backgroundremove.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What letters about requests name.
 *
 * @param site the absolute address of the site, without a slash at its end
 * @param desk where the operator is told of a new request
 * @param authority whom people can complain to
 */
@Dependent
public record LetterSettings(String site, String desk, String authority) {

    @Inject
    public LetterSettings(
            @ConfigProperty(name = "site.url") String site,
            @ConfigProperty(name = "policy.contact") String desk,
            @ConfigProperty(name = "privacy.authority") String authority) {
        this.site = site.replaceAll("/+$", "");
        this.desk = desk;
        this.authority = authority;
    }
}
