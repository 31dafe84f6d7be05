package online.backgroundremove.api.v1;

import java.time.LocalDate;
import online.backgroundremove.removal.UsageDay;

/** What an account used on a day, in UTC, as the API tells it. */
public record UsedDay(LocalDate day, long photos, long cutouts, long megapixels) {

    static UsedDay of(UsageDay day) {
        return new UsedDay(day.day(), day.photos(), day.cutouts(), day.megapixels());
    }
}
