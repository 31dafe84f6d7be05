package online.backgroundremove.policy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** The list of all sentences that we publish, each with what keeps and proves it; the build fails where it is not true. */
public final class Promises {

    private Promises() {}

    public static List<Promise> all() {
        return read(Texts.read("promises.json"));
    }

    public static List<Promise> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Promises::promise)
                    .toList();
        }
    }

    private static Promise promise(JsonObject row) {
        return new Promise(
                PolicyDocument.of(row.getString("document")).orElseThrow(),
                row.getString("sentence"),
                texts(row.getJsonArray("clauses")),
                texts(row.getJsonArray("kept")),
                texts(row.getJsonArray("tests")));
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
