package online.backgroundremove.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which service counts page views, beside our own counting.
 *
 * @param kind {@code goatcounter}, {@code plausible} or {@code matomo}; empty for none
 * @param url its absolute address
 * @param site what it calls our site
 * @param token what lets us write to it
 */
@Dependent
public record AnalyticsSettings(
        Optional<String> kind, Optional<URI> url, Optional<String> site, Optional<String> token) {

    private static final List<String> KINDS = List.of("goatcounter", "plausible", "matomo");

    @Inject
    public AnalyticsSettings(
            @ConfigProperty(name = "analytics.kind") Optional<String> kind,
            @ConfigProperty(name = "analytics.url") Optional<URI> url,
            @ConfigProperty(name = "analytics.site") Optional<String> site,
            @ConfigProperty(name = "analytics.token") Optional<String> token) {
        if (kind.isPresent()
                && (!KINDS.contains(kind.get()) || url.map(URI::getHost).isEmpty())) {
            throw new IllegalArgumentException(
                    "analytics.kind must be goatcounter, plausible or matomo, and needs an absolute analytics.url");
        }
        this.kind = kind;
        this.url = url;
        this.site = site;
        this.token = token;
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "AnalyticsSettings[" + kind.orElse("none") + "]";
    }
}
