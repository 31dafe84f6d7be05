package online.backgroundremove.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the site is reached; never what a request says of its host.
 *
 * @param url absolute, without a path
 */
@Dependent
public record SiteSettings(URI url) {

    @Inject
    public SiteSettings(@ConfigProperty(name = "site.url") URI url) {
        if (url.getHost() == null || !(isHttps(url) || "http".equals(url.getScheme()))) {
            throw new IllegalArgumentException("site.url must be an absolute http or https address");
        }
        if (!url.getRawPath().matches("/?") || url.getRawQuery() != null) {
            throw new IllegalArgumentException("site.url must have no path");
        }
        this.url = url;
    }

    /** Whether browsers reach the site by TLS only. */
    public boolean isSecure() {
        return isHttps(url);
    }

    /** Scheme, host and port, as browsers send it. */
    public String origin() {
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    private static boolean isHttps(URI url) {
        return "https".equals(url.getScheme());
    }
}
