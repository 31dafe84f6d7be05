package online.backgroundremove.retention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * A table, and what is said of its fields.
     *
     * @param handlings those of which the same is said come together
     */
    public record Store(String name, List<Handling> handlings) {

        public long fields() {
            return handlings.stream().mapToLong(one -> one.fields().size()).sum();
        }
    }

    /**
     * Fields of one table of which the same is said.
     *
     * @param period as in {@link Line}
     */
    public record Handling(PersonalData data, Optional<String> period, List<String> fields) {}

    /** By table, in the order of the lines. */
    public List<Store> stores() {
        Map<String, List<Line>> tables =
                lines.stream().collect(groupingBy(line -> line.attribute().table(), LinkedHashMap::new, toList()));
        return tables.entrySet().stream()
                .map(table -> new Store(table.getKey(), handlings(table.getValue())))
                .toList();
    }

    private static List<Handling> handlings(List<Line> ofTable) {
        Map<PersonalData, List<Line>> alike =
                ofTable.stream().collect(groupingBy(Line::data, LinkedHashMap::new, toList()));
        return alike.entrySet().stream()
                .map(same -> new Handling(
                        same.getKey(),
                        same.getValue().get(0).period(),
                        same.getValue().stream()
                                .map(line -> line.attribute().name())
                                .toList()))
                .toList();
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
