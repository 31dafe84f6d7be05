package online.backgroundremove.retention;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How long we keep what, for anyone to read: for each category, purpose and period once, without the names of fields.
 */
public final class RetentionTable {

    private RetentionTable() {}

    public static JsonObject of(ProcessingRecord record) {
        Map<String, List<ProcessingRecord.Line>> rows = record.lines().stream()
                .collect(Collectors.groupingBy(RetentionTable::row, TreeMap::new, Collectors.toList()));
        JsonArrayBuilder entries = Json.createArrayBuilder();
        rows.values().forEach(lines -> entries.add(entry(lines.get(0))));
        return Json.createObjectBuilder().add("retention", entries).build();
    }

    private static String row(ProcessingRecord.Line line) {
        return entry(line).toString();
    }

    private static JsonObject entry(ProcessingRecord.Line line) {
        PersonalData data = line.data();
        return Json.createObjectBuilder()
                .add("category", RecordAsCsv.word(data.category()))
                .add("what", line.attribute().table())
                .add("purpose", RecordAsCsv.word(data.purpose()))
                .add("legal_basis", RecordAsCsv.word(data.basis()))
                .add("kept", line.period().orElse("account"))
                .add("from", RecordAsCsv.word(data.from()))
                .add("then", RecordAsCsv.word(data.then()))
                .add("after_erasure", RecordAsCsv.word(data.afterErasure()))
                .build();
    }
}
