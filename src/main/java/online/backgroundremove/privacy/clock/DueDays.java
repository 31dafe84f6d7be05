package online.backgroundremove.privacy.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;

/** Computes days; knows nothing but figures, what happened, and which days are holidays. */
public final class DueDays {

    private final Figures figures;
    private final Predicate<LocalDate> holiday;

    public DueDays(Figures figures, Predicate<LocalDate> holiday) {
        this.figures = figures;
        this.holiday = holiday;
    }

    /** The last day for an answer; empty while the clock has not started, or stands still for who it is. */
    public Optional<LocalDate> answer(Course course) {
        return plain(course).map(this::moved);
    }

    /** The last day to say that the request has arrived; empty where no law demands it. */
    public Optional<LocalDate> acknowledge(Course course) {
        if (figures.acknowledgeDays() == 0) {
            return Optional.empty();
        }
        LocalDate day = course.received();
        for (int left = figures.acknowledgeDays(); left > 0; left--) {
            day = workingDay(day.plusDays(1));
        }
        return Optional.of(day);
    }

    /**
     * The last day when the term is extended.
     *
     * @param today when the person is told, which must be inside the term as it is
     * @throws ExtensionNotPossible when it was extended before, the law gives no more, or it is too late
     */
    public LocalDate extended(Course course, LocalDate today) {
        if (course.extended()) {
            throw new ExtensionNotPossible(ExtensionNotPossible.Why.TWICE);
        }
        if (figures.extension().isNone()) {
            throw new ExtensionNotPossible(ExtensionNotPossible.Why.NOT_IN_THIS_LAW);
        }
        LocalDate end =
                answer(course).orElseThrow(() -> new ExtensionNotPossible(ExtensionNotPossible.Why.NOT_RUNNING));
        if (today.isAfter(end)) {
            throw new ExtensionNotPossible(ExtensionNotPossible.Why.TOO_LATE);
        }
        return answer(course.whenExtended()).orElseThrow();
    }

    private Optional<LocalDate> plain(Course course) {
        Term term = course.extended() ? figures.answer().plus(figures.extension()) : figures.answer();
        boolean waits = figures.begin() == Begin.IDENTITY || figures.pause() == Pause.IDENTITY;
        if (waits && course.identified().isEmpty()) {
            return Optional.empty();
        }
        LocalDate begin =
                figures.begin() == Begin.IDENTITY ? course.identified().orElseThrow() : course.received();
        return Optional.of(term.after(begin).plusDays(standstill(course)));
    }

    private long standstill(Course course) {
        return switch (figures.pause()) {
            case NEVER -> 0;
            case IDENTITY ->
                figures.begin() == Begin.IDENTITY
                        ? 0
                        : ChronoUnit.DAYS.between(
                                course.received(), course.identified().orElseThrow());
            case CLARIFICATION -> course.clarifying();
        };
    }

    private LocalDate moved(LocalDate end) {
        return figures.moved() ? workingDay(end) : end;
    }

    /** This day, or the next that is neither on a weekend nor a holiday. */
    private LocalDate workingDay(LocalDate day) {
        LocalDate working = day;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY
                || working.getDayOfWeek() == DayOfWeek.SUNDAY
                || holiday.test(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
