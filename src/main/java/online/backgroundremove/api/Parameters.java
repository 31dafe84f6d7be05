package online.backgroundremove.api;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import online.backgroundremove.cutout.option.InvalidOption;

/**
 * What a request says by name, in its address and in its form. A name counts once, and one without a value not at all.
 * Remembers which names were asked for, so that what nobody knows can be refused rather than ignored.
 */
public final class Parameters {

    private static final int MAX_TEXT = 1000;

    private final Map<String, String> address = new TreeMap<>();
    private final Map<String, byte[]> form = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();

    /** @throws InvalidParameter when a name is given twice */
    public Parameters(MultivaluedMap<String, String> query, List<EntityPart> parts) throws IOException {
        query.forEach((name, values) -> {
            once(name, values.size() == 1);
            address.put(name, values.get(0));
        });
        for (EntityPart part : parts) {
            if (part.getName() == null) {
                throw new InvalidRequest("A part of the form has no name.");
            }
            once(part.getName(), !address.containsKey(part.getName()) && !form.containsKey(part.getName()));
            try (InputStream content = part.getContent()) {
                form.put(part.getName(), content.readAllBytes());
            }
        }
        address.values().removeIf(String::isEmpty);
        form.values().removeIf(content -> content.length == 0);
    }

    /**
     * The value of a parameter, if there is one.
     *
     * @param parser throws {@link InvalidOption} for what is not allowed
     * @throws InvalidParameter for what is not allowed
     */
    public <T> Optional<T> value(String name, Function<String, T> parser) {
        known.add(name);
        byte[] part = form.get(name);
        Optional<String> text = Optional.ofNullable(address.get(name))
                .or(() -> Optional.ofNullable(part).map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
        return checked(name, () -> text.map(Parameters::bounded).map(parser));
    }

    /** Before anybody takes megabytes apart. */
    private static String bounded(String text) {
        if (text.length() > MAX_TEXT) {
            throw new InvalidOption("It is too long.");
        }
        return text;
    }

    /**
     * The file that is sent as a part of a form, if there is one.
     *
     * @throws InvalidParameter when it is in the address
     */
    public Optional<byte[]> file(String name) {
        known.add(name);
        if (address.containsKey(name)) {
            throw new InvalidParameter(name, "It is a file, sent as a part of a form.");
        }
        return Optional.ofNullable(form.get(name));
    }

    /** @throws InvalidParameter when there is a parameter that was never asked for */
    public void refuseUnknown() {
        Set<String> unknown = new TreeSet<>(address.keySet());
        unknown.addAll(form.keySet());
        unknown.removeAll(known);
        for (String name : unknown) {
            throw new InvalidParameter(name, "There is no such parameter; there are " + String.join(", ", known) + ".");
        }
    }

    /** @throws InvalidParameter with this name when something throws {@link InvalidOption} */
    public static <T> T checked(String name, Supplier<T> something) {
        try {
            return something.get();
        } catch (InvalidOption invalid) {
            throw new InvalidParameter(name, String.valueOf(invalid.getMessage()));
        }
    }

    private static void once(String name, boolean first) {
        if (!first) {
            throw new InvalidParameter(name, "It is given more than once.");
        }
    }
}
