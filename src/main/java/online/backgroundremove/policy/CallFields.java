package online.backgroundremove.policy;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** A call's fields as one text, which is what is stored. */
final class CallFields {

    private CallFields() {}

    static String join(Map<String, String> fields) {
        JsonObjectBuilder joined = Json.createObjectBuilder();
        new TreeMap<>(fields).forEach(joined::add);
        return joined.build().toString();
    }

    static Map<String, String> split(String joined) {
        try (JsonReader reader = Json.createReader(new StringReader(joined))) {
            Map<String, String> fields = new TreeMap<>();
            reader.readObject().forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
            return fields;
        }
    }
}
