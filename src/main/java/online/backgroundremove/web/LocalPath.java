package online.backgroundremove.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path on this site, with a query perhaps: where a page leads to when somebody else may have chosen the address. */
record LocalPath(String text) {

    static final LocalPath ACCOUNT = new LocalPath("/account");

    /** No second slash and no backslash at the start, which browsers take for another host; no control characters anywhere. */
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,500}");

    static Optional<LocalPath> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(given -> FORM.matcher(given).matches())
                .map(LocalPath::new);
    }
}
