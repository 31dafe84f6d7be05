package online.backgroundremove.privacy.clock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the operator is.
 *
 * @param zone whose days are counted
 * @param holidays the country, and part of it, whose holidays move the end of a term: {@code de}, {@code de-be}; empty for
 *     none
 */
@Dependent
public record ClockSettings(ZoneId zone, Optional<String> holidays) {

    @Inject
    public ClockSettings(
            @ConfigProperty(name = "privacy.time-zone") String zone,
            @ConfigProperty(name = "privacy.holidays") Optional<String> holidays) {
        this(ZoneId.of(zone), holidays);
    }

    public ClockSettings {
        if (holidays.filter(place -> !place.matches("[a-z]{2}(-[a-z0-9]{1,5})*"))
                .isPresent()) {
            throw new IllegalArgumentException("privacy.holidays must be like de or de-be.");
        }
    }
}
