package online.backgroundremove.consent;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody has looked at a page.
 *
 * @param path one of the pages there are
 * @param referrer the host of the page that led here, another site's; empty for none
 */
public record PageView(String path, String referrer) {

    private static final int LONGEST = 100;

    /** By name: an address is stored nowhere here. */
    private static final Pattern HOST =
            Pattern.compile("(?i)https?://((?:[a-z0-9][a-z0-9-]*\\.)+[a-z][a-z0-9-]*)(?:[:/?#].*)?");

    public PageView {
        if (path.isEmpty() || path.length() > LONGEST || referrer.length() > LONGEST) {
            throw new IllegalArgumentException("A page view has a path and a host of at most 100 characters.");
        }
    }

    /**
     * Reads the header {@code Referer}: of an address, its host and nothing else.
     *
     * @param ownHosts under which these pages are reached, in small letters
     */
    public static PageView of(String path, Optional<String> referer, Set<String> ownHosts) {
        return new PageView(
                path,
                referer.map(HOST::matcher)
                        .filter(Matcher::matches)
                        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                        .filter(host -> host.length() <= LONGEST && !ownHosts.contains(host))
                        .orElse(""));
    }
}
