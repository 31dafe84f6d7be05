package online.backgroundremove.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Takes the place of the machine's clock. Its own zone is far from UTC, so that whoever relies on it is noticed. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TravellingClock extends Clock {

    private volatile Instant now = Instant.EPOCH;

    public void travelTo(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Pacific/Auckland");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
