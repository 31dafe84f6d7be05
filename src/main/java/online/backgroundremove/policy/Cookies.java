package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import online.backgroundremove.policy.RegisteredCookie.Kind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The register of cookies. The pages make each cookie from its row here; the cookie policy shows the same rows. */
@ApplicationScoped
public class Cookies {

    private final boolean secure;
    private final Duration remembered;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected Cookies() {
        this.secure = false;
        this.remembered = null;
    }

    @Inject
    Cookies(
            @ConfigProperty(name = "site.url") URI site,
            @ConfigProperty(name = "account.session-remembered") Duration remembered) {
        this.secure = "https".equals(site.getScheme());
        this.remembered = remembered;
    }

    public List<RegisteredCookie> all() {
        return List.of(session());
    }

    /** Who is signed in. */
    public RegisteredCookie session() {
        return new RegisteredCookie(
                named("session"),
                Kind.STRICTLY_NECESSARY,
                "Keeps you signed in",
                Optional.of(remembered),
                "us, when you sign in");
    }

    /** Whether browsers get cookies by TLS only. */
    public boolean areSecure() {
        return secure;
    }

    /** With the prefix, browsers accept it only by TLS and from this very host. */
    private String named(String name) {
        return secure ? "__Host-" + name : name;
    }
}
