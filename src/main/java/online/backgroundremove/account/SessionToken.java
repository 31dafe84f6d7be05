package online.backgroundremove.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser keeps to be known again: which session it is, which stays the same, and a secret, which is replaced from time
 * to time. An old secret in the right series has been copied.
 */
public record SessionToken(String series, String secret) {

    private static final Pattern FORM = Pattern.compile("([\\w-]{43})\\.([\\w-]{43})");

    static SessionToken fresh() {
        return new SessionToken(Secret.fresh().text(), Secret.fresh().text());
    }

    /** Empty for what never was one. */
    public static Optional<SessionToken> parse(String text) {
        return Optional.of(FORM.matcher(text))
                .filter(Matcher::matches)
                .map(match -> new SessionToken(match.group(1), match.group(2)));
    }

    /** The same session with another secret. */
    SessionToken renewed() {
        return new SessionToken(series, Secret.fresh().text());
    }

    byte[] seriesHash() {
        return new Secret(series).hash();
    }

    byte[] secretHash() {
        return new Secret(secret).hash();
    }

    public String text() {
        return series + "." + secret;
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "SessionToken";
    }
}
