package online.backgroundremove.privacy.clock;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A length of time as laws give it.
 *
 * @param months of the calendar: a month after 31 January is the last day of February
 * @param days of the calendar
 */
public record Term(int months, int days) implements Comparable<Term> {

    /** No term at all. */
    public static final Term NONE = new Term(0, 0);

    private static final int SHORTEST_MONTH = 28;

    public Term {
        if (months < 0 || days < 0) {
            throw new IllegalArgumentException("A term does not end before it begins.");
        }
    }

    public static Term months(int months) {
        return new Term(months, 0);
    }

    public static Term days(int days) {
        return new Term(0, days);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** The day on which it ends; the first is not counted. */
    LocalDate after(LocalDate day) {
        return day.plusMonths(months).plusDays(days);
    }

    /** One after the other, counted from one day. */
    public Term plus(Term more) {
        return new Term(months + more.months, days + more.days);
    }

    /** By what they are at least. */
    @Override
    public int compareTo(Term other) {
        return Comparator.comparingInt(Term::atLeast)
                .thenComparingInt(Term::months)
                .compare(this, other);
    }

    private int atLeast() {
        return months * SHORTEST_MONTH + days;
    }
}
