package online.backgroundremove.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long choices hold.
 *
 * @param controller who asked: the address of the site
 * @param askAgainAfter from when a choice is made; nobody is asked again before
 * @param keep how long the record of a choice is kept
 */
@Dependent
public record ConsentSettings(String controller, Period askAgainAfter, Period keep) {

    @Inject
    public ConsentSettings(
            @ConfigProperty(name = "site.url") String controller,
            @ConfigProperty(name = "consent.ask-again-after") String askAgainAfter,
            @ConfigProperty(name = "consent.keep") String keep) {
        this(controller, Period.parse(askAgainAfter), Period.parse(keep));
    }

    public ConsentSettings {
        if (askAgainAfter.toTotalMonths() < 6) {
            throw new IllegalArgumentException("consent.ask-again-after must be six months or more, such as P6M");
        }
        if (keep.toTotalMonths() < askAgainAfter.toTotalMonths()) {
            throw new IllegalArgumentException("consent.keep must not be shorter than consent.ask-again-after");
        }
    }

    Instant holdsUntil(Instant made) {
        return made.atOffset(ZoneOffset.UTC).plus(askAgainAfter).toInstant();
    }

    /** When a record that is made now ends. */
    Instant keptUntil(Instant made) {
        return made.atOffset(ZoneOffset.UTC).plus(keep).toInstant();
    }
}
