package online.backgroundremove.privacy.clock;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What has happened to a request, in days of the place where the operator is.
 *
 * @param received when it arrived
 * @param identified when it was shown who asks; empty while that is awaited
 * @param clarifying how many days something had to be made clear
 * @param extended whether the term was extended
 */
public record Course(LocalDate received, Optional<LocalDate> identified, int clarifying, boolean extended) {

    public Course {
        if (clarifying < 0 || identified.filter(day -> day.isBefore(received)).isPresent()) {
            throw new IllegalArgumentException("A request takes its course forwards.");
        }
    }

    /** Just arrived. */
    public static Course from(LocalDate received) {
        return new Course(received, Optional.empty(), 0, false);
    }

    Course whenExtended() {
        return new Course(received, identified, clarifying, true);
    }
}
