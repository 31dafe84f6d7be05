package online.backgroundremove.contact;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** A letter's values as one text, which is what can be sealed. */
final class LetterValues {

    private LetterValues() {}

    static String join(Map<String, String> values) {
        JsonObjectBuilder joined = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(joined::add);
        return joined.build().toString();
    }

    static Map<String, String> split(String joined) {
        try (JsonReader reader = Json.createReader(new StringReader(joined))) {
            JsonObject object = reader.readObject();
            Map<String, String> values = new TreeMap<>();
            object.forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
            return values;
        }
    }
}
