package online.backgroundremove.privacy.export;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import online.backgroundremove.retention.ProcessingRecord;
import online.backgroundremove.retention.RecordAsCsv;

/** A copy as JSON, as the published schema has it. */
final class CopyAsJson {

    /** Looked up once: {@link jakarta.json.Json} looks it up for each value. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private CopyAsJson() {}

    static String of(CopyFacts facts, Map<String, List<Map<String, Object>>> tables) {
        JsonObjectBuilder data = JSON.createObjectBuilder();
        tables.forEach((table, rows) -> data.add(table, rows(rows)));
        return JSON.createObjectBuilder()
                .add("format", 1)
                .add("made", facts.made().toString())
                .add("person", facts.subject().id().toString())
                .add("extent", facts.extent().name().toLowerCase(Locale.ROOT))
                .add("controller", facts.controller())
                .add("recipients", strings(facts.recipients()))
                .add("rights", strings(CopyFacts.RIGHTS))
                .add("about", about(facts.record()))
                .add("left_out", leftOut())
                .add("data", data)
                .build()
                .toString();
    }

    private static JsonArrayBuilder about(List<ProcessingRecord.Line> lines) {
        JsonArrayBuilder about = JSON.createArrayBuilder();
        lines.forEach(line -> about.add(JSON.createObjectBuilder()
                .add("field", line.field())
                .add("category", RecordAsCsv.word(line.data().category()))
                .add("purpose", RecordAsCsv.word(line.data().purpose()))
                .add("legal_basis", RecordAsCsv.word(line.data().basis()))
                .add("kept", line.period().orElse("account"))
                .add("from", RecordAsCsv.word(line.data().from()))));
        return about;
    }

    private static JsonObjectBuilder leftOut() {
        JsonObjectBuilder leftOut = JSON.createObjectBuilder();
        new TreeMap<>(Exclusions.all()).forEach(leftOut::add);
        return leftOut;
    }

    private static JsonArrayBuilder rows(List<Map<String, Object>> rows) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        rows.forEach(row -> array.add(object(row)));
        return array;
    }

    private static JsonObjectBuilder object(Map<?, ?> row) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        row.forEach((name, value) -> object.add(name.toString(), value(value)));
        return object;
    }

    private static JsonArrayBuilder strings(Collection<?> values) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        values.forEach(value -> array.add(value(value)));
        return array;
    }

    private static JsonValue value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(map).build();
        }
        if (value instanceof Collection<?> several) {
            return strings(several).build();
        }
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number
                ? JSON.createValue(number.longValue())
                : JSON.createValue(value.toString());
    }
}
