package online.backgroundremove.policy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import online.backgroundremove.retention.Basis;

/** The register's rows, made of what the operator has configured. */
final class KnownProcessors {

    private static final String UNSTATED = "country not stated";

    /** Why nobody can be found there, as far as is known of each product. */
    private static final Map<String, String> NOBODY_THERE = Map.of(
            "goatcounter", "nothing leads to a person: it gets no address and no browser, and keeps no sessions for us",
            "plausible", "nothing leads to a person: it sees our server in place of whoever looked",
            "matomo", "nothing leads to a person: each view is a visitor of its own there, with our server’s address");

    private KnownProcessors() {}

    static Optional<Processor> hosting(HostingSettings settings) {
        return settings.name()
                .map(name -> new Processor(
                        name,
                        ProcessorRole.HOSTING,
                        "hosting",
                        settings.country().orElse(UNSTATED),
                        "to run the machines that the service runs on",
                        Basis.LEGITIMATE_INTERESTS,
                        settings.agreement(),
                        Set.of("everything described here, in passing or encrypted"),
                        new ProcessorRights(
                                "it holds nothing that we do not hold ourselves",
                                "with ours",
                                "with ours; a destroyed key makes its copies unreadable",
                                "with ours")));
    }

    static Optional<Processor> relay(RelaySettings settings) {
        return settings.host()
                .map(host -> new Processor(
                        settings.operator().orElse(host),
                        ProcessorRole.MAIL_RELAY,
                        "smtp",
                        settings.country().orElse(UNSTATED),
                        "to deliver our letters",
                        Basis.CONTRACT,
                        settings.agreement(),
                        Set.of("e-mail address", "text of the letter"),
                        new ProcessorRights(
                                "asked for by the operator",
                                "the next letter goes to the corrected address",
                                settings.logsKept()
                                        .map(kept ->
                                                "it keeps letters only until they are delivered; its logs end after "
                                                        + PlainPeriod.of(kept.toString()))
                                        .orElse(
                                                "it keeps letters only until they are delivered; its logs are asked for by the operator"),
                                "no letter is handed in")));
    }

    static Optional<Processor> analytics(AnalyticsSettings settings, AnalyticsOperator operator) {
        return settings.kind()
                .map(kind -> new Processor(
                        operator.name()
                                .or(() -> settings.url().map(URI::getHost))
                                .orElse(kind),
                        ProcessorRole.ANALYTICS,
                        kind,
                        operator.country().orElse(UNSTATED),
                        "to count page views",
                        Basis.CONSENT,
                        operator.agreement(),
                        Set.of("path", "referrer", "time"),
                        new ProcessorRights(
                                "nothing that it gets leads to a person",
                                "nothing that it gets leads to a person",
                                NOBODY_THERE.getOrDefault(kind, "nothing that it gets leads to a person"),
                                "a person who refuses or objects is not counted")));
    }
}
