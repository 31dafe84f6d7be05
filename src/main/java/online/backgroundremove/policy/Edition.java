package online.backgroundremove.policy;

import java.time.LocalDate;

/**
 * How a version is published.
 *
 * @param material whether it changes what people have agreed to: they are told, and it is in force no sooner than a month later
 * @param effectiveDay from when it is in force, UTC
 * @param summary what has changed, in words for everybody
 */
public record Edition(boolean material, LocalDate effectiveDay, String summary) {

    static final int NOTICE_DAYS = 30;

    private static final int LONGEST = 1000;

    /** @throws InvalidEdition when there is no summary, or too long a one */
    public Edition {
        summary = summary.strip();
        if (summary.isEmpty() || summary.length() > LONGEST || summary.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidEdition(InvalidEdition.What.SUMMARY);
        }
    }

    /** The earliest day on which a version can be in force that is published today. */
    public static LocalDate earliest(boolean material, LocalDate today) {
        return material ? today.plusDays(NOTICE_DAYS) : today;
    }

    /** @throws InvalidEdition when it would be in force too soon */
    void check(LocalDate today) {
        if (effectiveDay.isBefore(earliest(material, today))) {
            throw new InvalidEdition(InvalidEdition.What.TOO_SOON);
        }
    }
}
