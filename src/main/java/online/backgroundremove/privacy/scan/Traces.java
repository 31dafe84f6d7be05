package online.backgroundremove.privacy.scan;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import online.backgroundremove.retention.Subject;

/**
 * What a person is known by, and is searched for when nothing of it may be left: texts that are stored sealed only, keyed
 * hashes, and random ids.
 */
public final class Traces {

    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> hashes = new LinkedHashSet<>();
    private final Set<UUID> ids = new LinkedHashSet<>();

    /** Such as an e-mail address; whether in capitals or not. */
    public Traces ofText(String text) {
        texts.add(text.toLowerCase(Locale.ROOT));
        return this;
    }

    /** In hexadecimal digits. */
    public Traces ofHash(String hash) {
        hashes.add(hash);
        return this;
    }

    public Traces ofId(UUID id) {
        ids.add(id);
        return this;
    }

    public Traces ofPerson(Subject subject) {
        return ofId(subject.id());
    }

    Set<String> texts() {
        return texts;
    }

    /** In hexadecimal digits. */
    Set<String> hashes() {
        return hashes;
    }

    Set<UUID> ids() {
        return ids;
    }

    /** As one text, which is what can be sealed. */
    public String join() {
        return Json.createObjectBuilder()
                .add("texts", array(texts))
                .add("hashes", array(hashes))
                .add("ids", array(ids))
                .build()
                .toString();
    }

    public static Traces split(String joined) {
        try (JsonReader reader = Json.createReader(new StringReader(joined))) {
            JsonObject object = reader.readObject();
            Traces traces = new Traces();
            strings(object, "texts").forEach(traces.texts::add);
            strings(object, "hashes").forEach(traces.hashes::add);
            strings(object, "ids").forEach(id -> traces.ids.add(UUID.fromString(id)));
            return traces;
        }
    }

    private static JsonArrayBuilder array(Set<?> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }

    private static Iterable<String> strings(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    /** Nothing of them. */
    @Override
    public String toString() {
        return "Traces";
    }
}
