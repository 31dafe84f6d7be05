package online.backgroundremove.privacy.desk;

import online.backgroundremove.privacy.breach.Breach;

/**
 * A breach as staff see it.
 *
 * @param hoursLeft whole hours until the authority must know; negative when that is over
 * @param told how many people know
 */
public record BreachOnDesk(Breach breach, long hoursLeft, long told) {

    private static final long HALF_OF_IT = 36;
    private static final long LAST_FIFTH = 14;

    public Urgency urgency() {
        if (breach.reportedAt().isPresent()) {
            return Urgency.NONE;
        }
        if (hoursLeft < 0) {
            return Urgency.OVERDUE;
        }
        if (hoursLeft <= LAST_FIFTH) {
            return Urgency.LATE;
        }
        return hoursLeft <= HALF_OF_IT ? Urgency.HALF : Urgency.EARLY;
    }
}
