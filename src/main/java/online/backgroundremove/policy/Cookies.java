package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import online.backgroundremove.policy.RegisteredCookie.Kind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The register of cookies. The pages make each cookie from its row here; the cookie policy shows the same rows. */
@ApplicationScoped
public class Cookies {

    private final boolean secure;
    private final Duration remembered;
    private final Duration known;
    private final Duration choicesKept;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected Cookies() {
        this.secure = false;
        this.remembered = null;
        this.known = null;
        this.choicesKept = null;
    }

    @Inject
    Cookies(
            @ConfigProperty(name = "site.url") URI site,
            @ConfigProperty(name = "account.session-remembered") Duration remembered,
            @ConfigProperty(name = "account.known-browser") Duration known,
            @ConfigProperty(name = "consent.keep") String choicesKept) {
        this.secure = "https".equals(site.getScheme());
        this.remembered = remembered;
        this.known = known;
        this.choicesKept = days(Period.parse(choicesKept));
    }

    public List<RegisteredCookie> all() {
        return List.of(session(), knownBrowser(), choice());
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

    /** In which browsers somebody has signed in to an account. */
    public RegisteredCookie knownBrowser() {
        return new RegisteredCookie(
                named("known-browser"),
                Kind.STRICTLY_NECESSARY,
                "Lets you sign in from this browser while somebody else is guessing your password",
                Optional.of(known),
                "us, when you sign in");
    }

    /** Under which random number a privacy choice is recorded. */
    public RegisteredCookie choice() {
        return new RegisteredCookie(
                named("choice"),
                Kind.STRICTLY_NECESSARY,
                "Remembers which privacy choice you made, so that it is respected and you are not asked again",
                Optional.of(choicesKept),
                "us, when you make a privacy choice");
    }

    /** Whether browsers get cookies by TLS only. */
    public boolean areSecure() {
        return secure;
    }

    private static Duration days(Period period) {
        return Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(period)));
    }

    /** With the prefix, browsers accept it only by TLS and from this very host. */
    private String named(String name) {
        return secure ? "__Host-" + name : name;
    }
}
