package online.backgroundremove.api;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as callers write them: plain decimals of at most five digits before the point, never negative. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,5}(?:\\.[0-9]{1,6})?");

    private Numbers() {}

    /** Nothing when it is none. */
    static OptionalDouble read(String text) {
        return DECIMAL.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    /** The number before a unit; nothing when the text does not end with the unit. */
    static OptionalDouble read(String text, String unit) {
        return text.endsWith(unit) ? read(text.substring(0, text.length() - unit.length())) : OptionalDouble.empty();
    }
}
