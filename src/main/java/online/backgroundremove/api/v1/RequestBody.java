package online.backgroundremove.api.v1;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import online.backgroundremove.api.InvalidParameter;
import online.backgroundremove.api.InvalidRequest;
import online.backgroundremove.privacy.Agent;
import online.backgroundremove.privacy.OwnWish;
import online.backgroundremove.privacy.RequestKind;
import online.backgroundremove.privacy.Wish;
import online.backgroundremove.privacy.Words;
import online.backgroundremove.privacy.clock.Law;

/** What a program sends to make a privacy request. */
record RequestBody(JsonObject body) {

    private static final int LONGEST = 40_000;

    private static final Set<String> CODE = Set.of("code");
    static final Set<String> WISH = new TreeSet<>(
            List.of("kind", "law", "email", "text", "before", "after", "agentName", "agentEmail", "agentProof"));

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    /** A body that asks for something. */
    static RequestBody ofWish(String text) {
        return of(text, WISH);
    }

    /** A body with the code that was mailed. */
    static RequestBody ofCode(String text) {
        return of(text, CODE);
    }

    /**
     * @throws InvalidRequest when it is no JSON object, says something twice, or is far too long
     * @throws InvalidParameter when it has another member
     */
    private static RequestBody of(String text, Set<String> members) {
        if (text.length() > LONGEST) {
            throw new InvalidRequest("The body is too long.");
        }
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            RequestBody body = new RequestBody(reader.readObject());
            body.refuseOthersThan(members);
            return body;
        } catch (JsonException broken) {
            throw new InvalidRequest("The body is no JSON object, or has a member twice.");
        }
    }

    private void refuseOthersThan(Set<String> members) {
        Set<String> others = new TreeSet<>(body.keySet());
        others.removeAll(members);
        for (String other : others) {
            throw new InvalidParameter(other, "There is no such member; there are " + String.join(", ", members) + ".");
        }
    }

    /** Of who shows by a code who they are. */
    Wish wish() {
        return new Wish(kind(), place(), text("email"), words(), agent());
    }

    /** The address is that of the account. */
    OwnWish own() {
        return new OwnWish(kind(), place(), words(), false);
    }

    private RequestKind kind() {
        return constant("kind", RequestKind.class).orElseThrow(() -> new InvalidParameter("kind", "It is missing."));
    }

    private Law place() {
        return constant("law", Law.class).orElse(Law.UNKNOWN);
    }

    private Words words() {
        return new Words(text("text"), text("before"), text("after"));
    }

    private Optional<Agent> agent() {
        Agent agent = new Agent(text("agentName"), text("agentEmail"), text("agentProof"));
        boolean acts = !(agent.name() + agent.address() + agent.proof()).isBlank();
        return acts ? Optional.of(agent) : Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> constant(String member, Class<E> type) {
        String word = text(member);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter(
                        member,
                        "It is one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(RequestBody::word)
                                        .collect(Collectors.joining(", "))
                                + ".")));
    }

    /** As the API writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty where there is none. */
    String text(String member) {
        if (!body.containsKey(member)) {
            return "";
        }
        if (body.get(member) instanceof JsonString text) {
            return text.getString();
        }
        throw new InvalidParameter(member, "It is a text.");
    }
}
