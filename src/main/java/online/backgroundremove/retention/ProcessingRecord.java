package online.backgroundremove.retention;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The record of processing activities (GDPR Art. 30(1)), one line for each attribute about a person. */
public record ProcessingRecord(List<Line> lines) {

    /**
     * One attribute.
     *
     * @param period ISO 8601; empty when it is kept as long as the account
     */
    public record Line(StoredAttribute attribute, PersonalData data, Optional<String> period) {

        /** Such as {@code usage_event.address}. */
        public String field() {
            return attribute.table() + "." + attribute.name();
        }
    }

    static ProcessingRecord of(DataMap map, Function<PersonalData, Optional<String>> period) {
        return new ProcessingRecord(map.personal().stream()
                .map(attribute -> {
                    PersonalData data = attribute.personal().orElseThrow();
                    return new Line(attribute, data, period.apply(data));
                })
                .toList());
    }
}
