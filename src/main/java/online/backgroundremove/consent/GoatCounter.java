package online.backgroundremove.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.Map;
import online.backgroundremove.policy.AnalyticsSettings;
import online.backgroundremove.policy.ProcessorCall;
import online.backgroundremove.policy.ProcessorDialect;
import online.backgroundremove.policy.WrittenCall;

/** GoatCounter's {@code POST /api/v0/count}, told to keep no sessions. */
@ApplicationScoped
public class GoatCounter implements ProcessorDialect {

    private final AnalyticsSettings settings;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected GoatCounter() {
        this.settings = null;
    }

    @Inject
    GoatCounter(AnalyticsSettings settings) {
        this.settings = settings;
    }

    @Override
    public String kind() {
        return "goatcounter";
    }

    @Override
    public WrittenCall write(ProcessorCall call) {
        JsonObjectBuilder hit = Json.createObjectBuilder();
        hit.add("path", call.fields().getOrDefault("path", "/"));
        hit.add("ref", call.fields().getOrDefault("referrer", ""));
        hit.add("created_at", call.fields().getOrDefault("time", ""));
        String body = Json.createObjectBuilder()
                .add("no_sessions", true)
                .add("hits", Json.createArrayBuilder().add(hit))
                .build()
                .toString();
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "application/json"));
        settings.token().ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        return new WrittenCall(settings.url().orElseThrow().resolve("/api/v0/count"), headers, body);
    }
}
