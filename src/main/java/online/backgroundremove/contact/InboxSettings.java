package online.backgroundremove.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What becomes of messages.
 *
 * @param address where they are delivered by mail
 * @param keep how long they are kept
 * @param answerDays within how many days whoever wrote hears from us
 */
@Dependent
public record InboxSettings(String address, Period keep, int answerDays) {

    @Inject
    public InboxSettings(
            @ConfigProperty(name = "contact.address") String address,
            @ConfigProperty(name = "contact.keep-messages") String keep,
            @ConfigProperty(name = "contact.answer-days") int answerDays) {
        this(address, Period.parse(keep), answerDays);
    }

    public InboxSettings {
        if (keep.isZero() || keep.isNegative()) {
            throw new IllegalArgumentException("contact.keep-messages must be a positive period, such as P1Y");
        }
        if (answerDays < 1) {
            throw new IllegalArgumentException("contact.answer-days must be positive");
        }
    }

    Instant keptUntil(Instant received) {
        return received.atOffset(ZoneOffset.UTC).plus(keep).toInstant();
    }
}
