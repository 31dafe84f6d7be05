package online.backgroundremove.policy;

import java.time.Duration;
import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lengths of time in words. */
public final class PlainPeriod {

    private static final int HOURS_OF_DAY = 24;

    private PlainPeriod() {}

    /** @param iso such as {@code P180D} or {@code PT24H} */
    public static String of(String iso) {
        if (iso.contains("T")) {
            return of(Duration.parse(iso));
        }
        Period period = Period.parse(iso);
        return Stream.of(
                        count(period.getYears(), "year"),
                        count(period.getMonths(), "month"),
                        count(period.getDays(), "day"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    static String of(Duration duration) {
        long hours = duration.toHours();
        if (hours > HOURS_OF_DAY && hours % HOURS_OF_DAY == 0) {
            return count(duration.toDays(), "day");
        }
        return hours > 0 ? count(hours, "hour") : count(Math.max(1, duration.toMinutes()), "minute");
    }

    private static String count(long number, String unit) {
        if (number == 0) {
            return "";
        }
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
