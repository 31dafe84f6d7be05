package online.backgroundremove.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import online.backgroundremove.policy.AnalyticsSettings;
import online.backgroundremove.policy.ProcessorCall;
import online.backgroundremove.policy.ProcessorDialect;
import online.backgroundremove.policy.WrittenCall;

/** Matomo's {@code POST /matomo.php}. Each view is a visitor of its own, so that none can be connected to another. */
@ApplicationScoped
public class Matomo implements ProcessorDialect {

    private static final int VISITOR_DIGITS = 16;

    private final AnalyticsSettings settings;
    private final ConsentSettings site;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected Matomo() {
        this.settings = null;
        this.site = null;
    }

    @Inject
    Matomo(AnalyticsSettings settings, ConsentSettings site) {
        this.settings = settings;
        this.site = site;
    }

    @Override
    public String kind() {
        return "matomo";
    }

    @Override
    public WrittenCall write(ProcessorCall call) {
        URI own = URI.create(site.controller());
        Map<String, String> form = new TreeMap<>();
        form.put("rec", "1");
        form.put("apiv", "1");
        form.put("send_image", "0");
        form.put("idsite", settings.site().orElse("1"));
        form.put("_id", call.id().toString().replace("-", "").substring(0, VISITOR_DIGITS));
        form.put("url", own.resolve(call.fields().getOrDefault("path", "/")).toString());
        Optional.ofNullable(call.fields().get("referrer")).ifPresent(host -> form.put("urlref", "https://" + host));
        settings.token().ifPresent(token -> {
            form.put("token_auth", token);
            Optional.ofNullable(call.fields().get("time"))
                    .ifPresent(time ->
                            form.put("cdt", Long.toString(Instant.parse(time).getEpochSecond())));
        });
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return new WrittenCall(
                settings.url().orElseThrow().resolve("/matomo.php"),
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                body);
    }
}
