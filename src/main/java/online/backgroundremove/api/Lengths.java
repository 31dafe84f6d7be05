package online.backgroundremove.api;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Length;
import online.backgroundremove.cutout.option.Margins;
import online.backgroundremove.cutout.option.Region;

/** Lengths as callers write them: {@code 10px}, {@code 5%}, or {@code 0}. */
public final class Lengths {

    private Lengths() {}

    /** @throws InvalidOption when it is none */
    public static Length length(String text) {
        OptionalDouble pixels = text.equals("0") ? OptionalDouble.of(0) : Numbers.read(text, "px");
        if (pixels.isPresent()) {
            return Length.pixels(pixels.getAsDouble());
        }
        return Length.percent(Numbers.read(text, "%")
                .orElseThrow(() -> new InvalidOption("A length is a number with its unit, such as 10px or 5%.")));
    }

    /**
     * Two corners: {@code x1 y1 x2 y2}.
     *
     * @throws InvalidOption when it is none
     */
    public static Region region(String text) {
        List<Length> lengths = lengths(text);
        if (lengths.size() != 4) {
            throw new InvalidOption("A region is two corners, x1 y1 x2 y2, such as 0px 0px 50% 100%.");
        }
        return new Region(lengths.get(0), lengths.get(1), lengths.get(2), lengths.get(3));
    }

    /**
     * As in CSS: one for all sides; two for top and bottom, left and right; or four for top, right, bottom, left.
     *
     * @throws InvalidOption when it is none
     */
    public static Margins margins(String text) {
        List<Length> lengths = lengths(text);
        int count = lengths.size();
        if (count != 1 && count != 2 && count != 4) {
            throw new InvalidOption("Margins are one, two or four lengths, such as 10px or 5% 10%.");
        }
        return new Margins(lengths.get(0), lengths.get(1 % count), lengths.get(2 % count), lengths.get(3 % count));
    }

    private static List<Length> lengths(String text) {
        return Arrays.stream(text.split(" +", -1)).map(Lengths::length).toList();
    }
}
