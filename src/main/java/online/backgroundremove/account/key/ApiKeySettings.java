package online.backgroundremove.account.key;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What keys people may make.
 *
 * @param keys how many an account may have that have not ended
 * @param monthlyMegapixels the highest limit that a key may have
 * @param keepEnded how long a key is kept after its end, so that its owner sees what it was
 */
@Dependent
public record ApiKeySettings(int keys, int monthlyMegapixels, Duration keepEnded) {

    private static final int LONGEST_YEARS = 2;

    @Inject
    public ApiKeySettings(
            @ConfigProperty(name = "account.keys") int keys,
            @ConfigProperty(name = "account.key-megapixels-per-month") int monthlyMegapixels,
            @ConfigProperty(name = "retention.ended-keys") Duration keepEnded) {
        if (keys < 1 || monthlyMegapixels < 1 || keepEnded.isNegative()) {
            throw new IllegalArgumentException("account.keys and account.key-megapixels-per-month must be positive");
        }
        this.keys = keys;
        this.monthlyMegapixels = monthlyMegapixels;
        this.keepEnded = keepEnded;
    }

    /** @throws InvalidKeyWish when it is more than is allowed */
    void check(KeyWishes wishes, LocalDate today) {
        if (wishes.monthlyMegapixels() > monthlyMegapixels) {
            throw new InvalidKeyWish(InvalidKeyWish.What.LIMIT);
        }
        wishes.lastDay()
                .filter(day -> day.isBefore(today) || day.isAfter(today.plusYears(LONGEST_YEARS)))
                .ifPresent(day -> {
                    throw new InvalidKeyWish(InvalidKeyWish.What.LAST_DAY);
                });
    }
}
