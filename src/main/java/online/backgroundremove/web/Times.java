package online.backgroundremove.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import online.backgroundremove.policy.PlainPeriod;
import org.jspecify.annotations.Nullable;

/** Times as pages show them, by UTC; a dash for none. */
@Named
@ApplicationScoped
public class Times {

    private static final String NONE = "–";

    private static final DateTimeFormatter MINUTE = formatter("uuuu-MM-dd HH:mm 'UTC'");
    private static final DateTimeFormatter DAY = formatter("uuuu-MM-dd");

    public String minute(@Nullable Instant time) {
        return time == null ? NONE : MINUTE.format(time);
    }

    public String day(@Nullable Instant time) {
        return time == null ? NONE : DAY.format(time);
    }

    /** @param iso such as {@code P180D}; empty for none, which is said by nothing */
    public String period(Optional<String> iso) {
        return iso.map(PlainPeriod::of).orElse("");
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
