package online.backgroundremove.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser keeps in which somebody has signed in: a random number, and a keyed hash that binds it to the account. It opens
 * nothing. Nothing of it is stored here.
 */
public record KnownBrowser(String number, String proof) {

    private static final Pattern FORM = Pattern.compile("([\\w-]{43})\\.([\\w-]{43})");

    /** Empty for what never was one. */
    static Optional<KnownBrowser> parse(String text) {
        return Optional.of(FORM.matcher(text))
                .filter(Matcher::matches)
                .map(match -> new KnownBrowser(match.group(1), match.group(2)));
    }

    public String text() {
        return number + "." + proof;
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "KnownBrowser";
    }
}
