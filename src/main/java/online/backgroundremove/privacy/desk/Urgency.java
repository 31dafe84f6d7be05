package online.backgroundremove.privacy.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How much of the time for an answer is used up. */
public enum Urgency {
    /** No clock runs. */
    NONE,
    EARLY,
    /** Half of it, or more. */
    HALF,
    /** Four fifths, or more. */
    LATE,
    /** All of it. */
    OVERDUE;

    private static final long WHOLE = 100;
    private static final long HALF_OF_IT = 50;
    private static final long MOST_OF_IT = 80;

    /** As it is on a day. */
    public static Urgency of(LocalDate received, LocalDate due, LocalDate today) {
        long all = ChronoUnit.DAYS.between(received, due);
        long used = ChronoUnit.DAYS.between(received, today);
        long share = all <= 0 ? WHOLE : used * WHOLE / all;
        if (share >= WHOLE) {
            return OVERDUE;
        }
        if (share >= MOST_OF_IT) {
            return LATE;
        }
        return share >= HALF_OF_IT ? HALF : EARLY;
    }
}
