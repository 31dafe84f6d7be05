package online.backgroundremove.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.backgroundremove.privacy.clock.LawInForce;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.ProcessingRecord;
import online.backgroundremove.retention.ProcessingRecord.Line;

/** What the templates leave out, since it is known to the code: by the names of the places where it goes. */
record Facts(
        ProcessingRecord record,
        List<Processor> processors,
        List<RegisteredCookie> cookies,
        List<LawInForce> laws,
        PolicyContact contact) {

    Map<String, String> values() {
        return Map.of(
                "controller", contact.controller(),
                "contact", contact.address(),
                "usage", period("retention.usage"),
                "usage-address", period("retention.usage-address"),
                "letters", period("contact.keep-sent"),
                "messages", period("contact.keep-messages"),
                "retention", RetentionFacts.table(record),
                "processors", ProcessorFacts.table(processors),
                "cookies", CookieFacts.table(cookies),
                "rights", RightsFacts.table(laws));
    }

    /** How long what is kept under this setting is kept, in words. */
    private String period(String setting) {
        return record.lines().stream()
                .filter(line -> setting.equals(
                        Optional.of(line.data()).map(PersonalData::keep).orElse("")))
                .map(Line::period)
                .flatMap(Optional::stream)
                .findFirst()
                .map(PlainPeriod::of)
                .orElseThrow(() -> new IllegalStateException("Nothing is kept under " + setting));
    }
}
