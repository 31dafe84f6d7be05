package online.backgroundremove.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether views are counted, and who is asked about analytics.
 *
 * @param pageViews whether views of pages are counted here, for all together
 * @param mode {@code off}, or {@code opt-in}
 * @param askIn {@code all}, or the countries in which people are asked, with commas between
 * @param countryHeader the header in which a trusted proxy tells the country; empty for none
 */
@Dependent
public record CountingSettings(boolean pageViews, String mode, String askIn, Optional<String> countryHeader) {

    private static final Set<String> MODES = Set.of("off", "opt-in");
    private static final String EVERYWHERE = "all";

    @Inject
    public CountingSettings(
            @ConfigProperty(name = "analytics.page-views") boolean pageViews,
            @ConfigProperty(name = "analytics.mode") String mode,
            @ConfigProperty(name = "analytics.ask-in") String askIn,
            @ConfigProperty(name = "analytics.country-header") Optional<String> countryHeader) {
        if (!MODES.contains(mode)) {
            throw new IllegalArgumentException("analytics.mode must be off or opt-in");
        }
        this.pageViews = pageViews;
        this.mode = mode;
        this.askIn = askIn;
        this.countryHeader = countryHeader;
        if (!askIn.equals(EVERYWHERE) && !regions().stream().allMatch(Region::isKnown)) {
            throw new IllegalArgumentException(
                    "analytics.ask-in must be all, or codes of countries with commas between");
        }
    }

    /** Where nothing is known of the place, the stricter rule holds. */
    Asking asking(Region region) {
        if (mode.equals("off")) {
            return Asking.NOBODY;
        }
        boolean here =
                !region.isKnown() || askIn.equals(EVERYWHERE) || regions().contains(region);
        return here ? Asking.HERE : Asking.ELSEWHERE;
    }

    private Set<Region> regions() {
        return Arrays.stream(askIn.toUpperCase(Locale.ROOT).split(",", -1))
                .map(code -> Region.of(Optional.of(code)))
                .collect(Collectors.toSet());
    }
}
