package online.backgroundremove.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import online.backgroundremove.policy.AnalyticsSettings;
import online.backgroundremove.policy.ProcessorCall;
import online.backgroundremove.policy.ProcessorDialect;
import online.backgroundremove.policy.WrittenCall;

/** Plausible's {@code POST /api/event}. It wants a browser's name and gets ours; it takes the time at which it is told. */
@ApplicationScoped
public class Plausible implements ProcessorDialect {

    /** It has answered 202, and counts nothing: for what it takes to be a robot, such as a server. */
    private static final String DROPPED = "x-plausible-dropped";

    private final AnalyticsSettings settings;
    private final ConsentSettings site;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected Plausible() {
        this.settings = null;
        this.site = null;
    }

    @Inject
    Plausible(AnalyticsSettings settings, ConsentSettings site) {
        this.settings = settings;
        this.site = site;
    }

    @Override
    public String kind() {
        return "plausible";
    }

    @Override
    public WrittenCall write(ProcessorCall call) {
        URI own = URI.create(site.controller());
        JsonObjectBuilder event = Json.createObjectBuilder()
                .add("name", "pageview")
                .add("domain", settings.site().orElse(own.getHost()))
                .add("url", own.resolve(call.fields().getOrDefault("path", "/")).toString());
        Optional.ofNullable(call.fields().get("referrer")).ifPresent(host -> event.add("referrer", "https://" + host));
        return new WrittenCall(
                settings.url().orElseThrow().resolve("/api/event"),
                Map.of("Content-Type", "application/json", "User-Agent", "background-remove"),
                event.build().toString(),
                Optional.of(DROPPED));
    }
}
