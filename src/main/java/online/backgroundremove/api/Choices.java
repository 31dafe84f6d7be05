package online.backgroundremove.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import online.backgroundremove.cutout.option.InvalidOption;

/** Words that callers choose from, each with what it means. */
public final class Choices<T> {

    public static final Choices<Boolean> YES_OR_NO = new Choices<>(Map.of("true", true, "false", false));

    private final Map<String, T> words;

    public Choices(Map<String, T> words) {
        this.words = new TreeMap<>(words);
    }

    /** The constants of an enum by their names, in lower case. */
    public static <E extends Enum<E>> Choices<E> among(Class<E> type) {
        return new Choices<>(Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> constant.name().toLowerCase(Locale.ROOT), constant -> constant)));
    }

    /** @throws InvalidOption when it is none of the words */
    public T meaning(String word) {
        T meaning = words.get(word);
        if (meaning == null) {
            throw new InvalidOption("It is one of " + String.join(", ", words.keySet()) + ".");
        }
        return meaning;
    }
}
