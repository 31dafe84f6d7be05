package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Whom to tell of a weakness, in the form of RFC 9116. It is written anew each time, so that it never runs out. */
@ApplicationScoped
public class SecurityText {

    private static final Duration VALID = Duration.ofDays(180);

    private final SecurityContact contact;
    private final Clock clock;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected SecurityText() {
        this.contact = null;
        this.clock = null;
    }

    @Inject
    SecurityText(SecurityContact contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    public String now() {
        return String.join(
                "\n",
                "Contact: " + contact.uri(),
                "Expires: " + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID),
                "Preferred-Languages: en",
                "Canonical: " + contact.site() + "/.well-known/security.txt",
                "");
    }
}
