package online.backgroundremove.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long the trail is.
 *
 * @param keep from when an entry is made
 */
@Dependent
public record AuditSettings(Period keep) {

    @Inject
    public AuditSettings(@ConfigProperty(name = "audit.keep") String keep) {
        this(Period.parse(keep));
    }

    public AuditSettings {
        if (keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException("audit.keep must be a positive period, such as P2Y.");
        }
    }

    /** What was made up to this time is over. */
    Instant end(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    }

    /** When what was made at this time is over. */
    Instant endOf(Instant made) {
        return made.atOffset(ZoneOffset.UTC).plus(keep).toInstant();
    }
}
