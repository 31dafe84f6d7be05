package online.backgroundremove.privacy.clock;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/**
 * A law's clock.
 *
 * @param answer how long there is
 * @param moved whether an end on a weekend or holiday moves to the next working day
 * @param extension how much more there is, once; {@link Term#NONE} for nothing
 * @param acknowledgeDays business days until it must be said that the request has arrived; 0 where no law demands it
 */
public record Figures(Term answer, boolean moved, Term extension, int acknowledgeDays, Begin begin, Pause pause) {

    /**
     * Of each figure the strictest.
     *
     * @param all at least one
     */
    public static Figures strictest(Collection<Figures> all) {
        return new Figures(
                least(all, Figures::answer),
                all.stream().allMatch(Figures::moved),
                least(all, Figures::extension),
                all.stream()
                        .mapToInt(Figures::acknowledgeDays)
                        .filter(days -> days > 0)
                        .min()
                        .orElse(0),
                all.stream().allMatch(figures -> figures.begin() == Begin.IDENTITY) ? Begin.IDENTITY : Begin.RECEIPT,
                Arrays.stream(Pause.values())
                        .filter(pause -> all.stream().allMatch(figures -> figures.pause() == pause))
                        .findFirst()
                        .orElse(Pause.NEVER));
    }

    private static Term least(Collection<Figures> all, Function<Figures, Term> figure) {
        return all.stream().map(figure).min(Comparator.naturalOrder()).orElseThrow();
    }
}
