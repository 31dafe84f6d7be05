package online.backgroundremove.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A chart of numbers by day, drawn as bars of an SVG without a line of script.
 *
 * @param bars in the order of days
 * @param most the largest number
 */
public record DailyBars(List<Bar> bars, long most) {

    private static final int STEP = 20;
    private static final int HEIGHT = 100;

    /** One day; the lengths are in units of the drawing, from the top left. */
    public record Bar(LocalDate day, long number, int x, int y, int height) {}

    static DailyBars of(Map<LocalDate, Long> numbers) {
        long most = numbers.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        numbers.forEach((day, number) -> {
            int height = most == 0 ? 0 : (int) Math.ceil((double) number * HEIGHT / most);
            bars.add(new Bar(day, number, bars.size() * STEP, HEIGHT - height, height));
        });
        return new DailyBars(List.copyOf(bars), most);
    }

    public int width() {
        return bars.size() * STEP;
    }
}
