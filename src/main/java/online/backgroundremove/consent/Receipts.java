package online.backgroundremove.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What somebody has chosen, for themselves to keep: consent records in the terms of ISO/IEC TS 27560, as JSON. */
@ApplicationScoped
public class Receipts {

    @Inject
    private Choices choices;

    @Inject
    private ConsentSettings settings;

    /**
     * All decisions of a browser, the latest first.
     *
     * @param browser the number in its cookie
     * @return empty when nothing is recorded under this number
     */
    @Transactional
    public Optional<String> of(UUID browser) {
        List<Choice> made = choices.of(browser);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        JsonArrayBuilder records = Json.createArrayBuilder();
        made.forEach(choice -> records.add(record(choice)));
        return Optional.of(Json.createObjectBuilder()
                .add("schema", "ISO/IEC TS 27560:2023")
                .add("pii_principal_id", browser.toString())
                .add("records", records)
                .build()
                .toString());
    }

    private JsonObjectBuilder record(Choice choice) {
        boolean analytics = choice.decision().isAboutAnalytics();
        JsonObjectBuilder event = Json.createObjectBuilder()
                .add("event_time", choice.madeAt().toString())
                .add("event_state", choice.decision().name().toLowerCase(Locale.ROOT))
                .add("opt_out_signal_seen", choice.isBySignal());
        if (analytics) {
            event.add("valid_until", settings.holdsUntil(choice.madeAt()).toString());
        }
        return Json.createObjectBuilder()
                .add("record_id", choice.id().toString())
                .add("privacy_notice", choice.controller() + "/privacy")
                .add("privacy_notice_version", choice.policyVersion())
                .add("pii_controller", choice.controller())
                .add("jurisdiction", choice.region())
                .add("purpose", analytics ? "analytics" : "statistics")
                .add("lawful_basis", analytics ? "consent" : "legitimate interests")
                .add("withdrawal_method", choice.controller() + "/choices")
                .add("kept_until", settings.keptUntil(choice.madeAt()).toString())
                .add("event", event);
    }
}
