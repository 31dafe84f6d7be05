package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import online.backgroundremove.cutout.Stage;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** What the operator sees of removals at {@code /metrics}: how they end, and where their time goes. */
@ApplicationScoped
public class RemovalMetrics {

    @Inject
    private MetricRegistry registry;

    void ended(Outcome outcome) {
        registry.counter("removals", tag("outcome", outcome)).inc();
    }

    /** Requests that are missing in the usage log, since the database was down for too long. */
    void usageLost(int requests) {
        registry.counter("usage_events_lost").inc(requests);
    }

    void took(Map<Stage, Duration> times) {
        times.forEach((stage, time) ->
                registry.timer("removal_stage", tag("stage", stage)).update(time));
    }

    private static Tag tag(String name, Enum<?> value) {
        return new Tag(name, value.name().toLowerCase(Locale.ROOT));
    }
}
