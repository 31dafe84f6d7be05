package online.backgroundremove.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How many there were on one day. */
public record DayCount(LocalDate day, long count) {

    /** Every day from the first to the last, those without any too. */
    static List<DayCount> each(LocalDate first, LocalDate last, Map<LocalDate, Long> counted) {
        return first.datesUntil(last.plusDays(1))
                .map(day -> new DayCount(day, counted.getOrDefault(day, 0L)))
                .toList();
    }
}
