package online.backgroundremove.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Colour;
import online.backgroundremove.cutout.option.InvalidOption;

/** Colours as callers write them: in hexadecimal, with or without {@code #}, or by the names of CSS. */
public final class Colours {

    private static final Pattern HEX = Pattern.compile("#?(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");

    private static final Map<String, Colour> NAMED = named();

    private Colours() {}

    /** @throws InvalidOption when it is none */
    public static Colour colour(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        Colour named = word.equals("transparent") ? new Colour(0, 0, 0, 0) : NAMED.get(word);
        if (named != null) {
            return named;
        }
        if (!HEX.matcher(word).matches()) {
            throw new InvalidOption("A colour is #rgb, #rgba, #rrggbb, #rrggbbaa or a name of CSS, such as teal.");
        }
        return hex(word.replace("#", ""));
    }

    /**
     * Two colours, and where it leads: {@code #fff #000 90deg}; 180deg, downwards, as in CSS, when nothing is said.
     *
     * @throws InvalidOption when it is none
     */
    public static Background gradient(String text) {
        String[] parts = text.split(" +", -1);
        OptionalDouble degrees = parts.length == 3 ? Numbers.read(parts[2], "deg") : OptionalDouble.of(180);
        if (parts.length < 2 || parts.length > 3 || degrees.orElse(360) >= 360) {
            throw new InvalidOption("A gradient is two colours and a direction below 360deg, such as #fff #000 90deg.");
        }
        return new Background.Gradient(colour(parts[0]), colour(parts[1]), degrees.getAsDouble());
    }

    private static Colour hex(String digits) {
        String full = digits.length() <= 4 ? digits.replaceAll("([0-9a-f])", "$1$1") : digits;
        String parts = full.length() == 6 ? full + "ff" : full;
        return new Colour(part(parts, 0), part(parts, 2), part(parts, 4), part(parts, 6));
    }

    private static int part(String digits, int start) {
        return Integer.parseInt(digits, start, start + 2, 16);
    }

    /** From a table that others keep: a script, whose one statement assigns an object in JSON. */
    private static Map<String, Colour> named() {
        try (InputStream script = Objects.requireNonNull(
                Colours.class.getResourceAsStream("/META-INF/resources/webjars/color-name/1.1.4/index.js"))) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            String object = text.substring(text.indexOf('{'), text.lastIndexOf('}') + 1);
            try (JsonReader reader = Json.createReader(new StringReader(object))) {
                JsonObject table = reader.readObject();
                return table.keySet().stream()
                        .collect(Collectors.toUnmodifiableMap(name -> name, name -> opaque(table.getJsonArray(name))));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Colour opaque(JsonArray parts) {
        return new Colour(parts.getInt(0), parts.getInt(1), parts.getInt(2), 255);
    }
}
