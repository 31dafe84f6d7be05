package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import online.backgroundremove.privacy.Deadlines;
import online.backgroundremove.privacy.desk.RequestDesk;
import online.backgroundremove.privacy.desk.RequestOnDesk;
import online.backgroundremove.privacy.desk.Urgency;
import org.jspecify.annotations.Nullable;

/** Privacy requests by the day on which they are due. */
@Named
@RequestScoped
public class RequestsPage {

    private static final int SOON = 7;

    /** At least as many are drawn. */
    private static final int DAYS = 45;

    @Inject
    private RequestDesk desk;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentVisitor visitor;

    private @Nullable List<RequestOnDesk> open;
    private @Nullable List<RequestOnDesk> over;
    private @Nullable DailyBars bars;

    public List<RequestOnDesk> getOpen() {
        if (open == null) {
            open = desk.open(visitor.required());
        }
        return open;
    }

    public List<RequestOnDesk> getOver() {
        if (over == null) {
            over = desk.over(visitor.required());
        }
        return over;
    }

    /** Due within a week. */
    public long getSoon() {
        return getOpen().stream()
                .filter(one -> one.urgency() != Urgency.NONE)
                .filter(one -> one.daysLeft() >= 0 && one.daysLeft() <= SOON)
                .count();
    }

    public long getOverdue() {
        return getOpen().stream()
                .filter(one -> one.urgency() != Urgency.NONE && one.daysLeft() < 0)
                .count();
    }

    /** How many are due on each of the days to come; what is overdue stands on the first. */
    public DailyBars getBars() {
        if (bars == null) {
            LocalDate today = deadlines.today();
            List<LocalDate> due = getOpen().stream()
                    .flatMap(one -> one.request().clock().dueDay().stream())
                    .map(day -> day.isBefore(today) ? today : day)
                    .toList();
            LocalDate last = Stream.concat(due.stream(), Stream.of(today.plusDays(DAYS)))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            Map<LocalDate, Long> days = new TreeMap<>();
            today.datesUntil(last.plusDays(1)).forEach(day -> days.put(day, 0L));
            due.forEach(day -> days.merge(day, 1L, Long::sum));
            bars = DailyBars.of(days);
        }
        return bars;
    }
}
