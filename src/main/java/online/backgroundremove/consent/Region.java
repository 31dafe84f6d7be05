package online.backgroundremove.consent;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody is, as far as a proxy of ours has told.
 *
 * @param code two letters of ISO 3166, or {@code unknown}
 */
public record Region(String code) {

    public static final Region UNKNOWN = new Region("unknown");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** What proxies say of nobody in particular: no country, or a network without one. */
    private static final Pattern NO_COUNTRY = Pattern.compile("XX|T1|ZZ");

    /** Unknown, unless it is a country. */
    public static Region of(Optional<String> told) {
        return told.map(text -> text.strip().toUpperCase(Locale.ROOT))
                .filter(text -> COUNTRY.matcher(text).matches())
                .filter(text -> !NO_COUNTRY.matcher(text).matches())
                .map(Region::new)
                .orElse(UNKNOWN);
    }

    boolean isKnown() {
        return !equals(UNKNOWN);
    }
}
