package online.backgroundremove.api.v1;

import java.time.LocalDate;
import java.util.List;
import online.backgroundremove.account.key.ApiKey;
import online.backgroundremove.account.key.KeyScope;
import org.jspecify.annotations.Nullable;

/**
 * A key's limits, as the API tells them.
 *
 * @param scopes what the key is good for
 * @param lastDay the last day on which it is valid, null for no end
 * @param monthlyMegapixels how many megapixels it may have cut in a calendar month
 * @param usedMegapixels how many of them it has used, cut-outs in work counted
 * @param resetDay when the next month begins, in UTC
 */
public record KeyLimits(
        List<String> scopes,
        @Nullable LocalDate lastDay,
        int monthlyMegapixels,
        int usedMegapixels,
        LocalDate resetDay) {

    static KeyLimits of(ApiKey key, int used, LocalDate today) {
        return new KeyLimits(
                key.scopes().stream().sorted().map(KeyScope::word).toList(),
                key.lastDay().orElse(null),
                key.monthlyMegapixels(),
                used,
                today.withDayOfMonth(1).plusMonths(1));
    }
}
