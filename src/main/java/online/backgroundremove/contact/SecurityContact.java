package online.backgroundremove.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whom to tell of a weakness.
 *
 * @param site the absolute address of the site, without a slash at its end
 * @param uri a page or a {@code mailto:}
 */
@Dependent
public record SecurityContact(String site, URI uri) {

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

    @Inject
    public SecurityContact(
            @ConfigProperty(name = "site.url") String site,
            @ConfigProperty(name = "security.contact") Optional<URI> contact) {
        this(withoutSlash(site), contact.orElse(URI.create(withoutSlash(site) + "/contact?topic=security")));
    }

    public SecurityContact {
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme())) {
            throw new IllegalArgumentException(
                    "security.contact must be an address such as mailto:security@example.org");
        }
    }

    private static String withoutSlash(String site) {
        return site.replaceAll("/+$", "");
    }
}
