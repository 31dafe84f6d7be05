package online.backgroundremove.privacy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;

/** All that was said about a request, as one text, which is what can be sealed. */
record Contents(Words words, Optional<Agent> agent) {

    String text() {
        JsonObjectBuilder text = Json.createObjectBuilder()
                .add("text", words.text())
                .add("before", words.before())
                .add("after", words.after());
        agent.ifPresent(someone -> text.add("agent", someone.name())
                .add("agentAddress", someone.address())
                .add("proof", someone.proof()));
        return text.build().toString();
    }

    static Contents of(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            Words words = new Words(object.getString("text"), object.getString("before"), object.getString("after"));
            return new Contents(
                    words,
                    Optional.of(object)
                            .filter(said -> said.containsKey("agent"))
                            .map(said -> new Agent(
                                    said.getString("agent"), said.getString("agentAddress"), said.getString("proof"))));
        }
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "Contents";
    }
}
