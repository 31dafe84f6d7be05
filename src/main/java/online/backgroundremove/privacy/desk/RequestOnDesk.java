package online.backgroundremove.privacy.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import online.backgroundremove.privacy.PrivacyRequest;

/**
 * A request as staff see it, without what the person wrote.
 *
 * @param received the day
 * @param today the day on which it is looked at
 */
public record RequestOnDesk(PrivacyRequest request, LocalDate received, LocalDate today) {

    private static final int SHOWN = 8;

    public Urgency urgency() {
        return request.state().isOver()
                ? Urgency.NONE
                : request.clock()
                        .dueDay()
                        .map(due -> Urgency.of(received, due, today))
                        .orElse(Urgency.NONE);
    }

    /** Negative when it is overdue; 0 where no clock runs. */
    public long daysLeft() {
        return request.clock()
                .dueDay()
                .map(due -> ChronoUnit.DAYS.between(today, due))
                .orElse(0L);
    }

    public long daysOver() {
        return -daysLeft();
    }

    /** As letters call it. */
    public String number() {
        return request.id().toString().substring(0, SHOWN);
    }
}
