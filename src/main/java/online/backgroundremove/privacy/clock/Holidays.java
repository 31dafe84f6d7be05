package online.backgroundremove.privacy.clock;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The public holidays where the operator is. */
@ApplicationScoped
public class Holidays {

    private final Optional<HolidayManager> calendar;
    private final String[] part;

    /** For CDI's proxy. */
    protected Holidays() {
        this.calendar = Optional.empty();
        this.part = new String[0];
    }

    /** @throws IllegalArgumentException when no holidays are known of the country */
    @Inject
    public Holidays(ClockSettings settings) {
        String[] place = settings.holidays().orElse("").split("-", -1);
        this.calendar = settings.holidays().map(there -> calendar(place[0]));
        this.part = Arrays.copyOfRange(place, 1, place.length);
    }

    private static HolidayManager calendar(String country) {
        try {
            return HolidayManager.getInstance(ManagerParameters.create(country));
        } catch (IllegalStateException unknown) {
            throw new IllegalArgumentException("privacy.holidays: no holidays are known of " + country + ".", unknown);
        }
    }

    public boolean isHoliday(LocalDate day) {
        return calendar.filter(there -> there.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, part))
                .isPresent();
    }
}
