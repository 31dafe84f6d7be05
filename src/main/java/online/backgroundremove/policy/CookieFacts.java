package online.backgroundremove.policy;

import java.util.List;

/** The register of cookies in words. */
final class CookieFacts {

    private CookieFacts() {}

    static String table(List<RegisteredCookie> cookies) {
        return MarkdownTable.of(
                List.of("Name", "What it does", "Kind", "How long", "Set by"),
                cookies.stream()
                        .map(cookie -> List.of(
                                "`" + cookie.name() + "`",
                                cookie.purpose(),
                                Texts.properties("words.properties").getProperty("cookie." + cookie.kind()),
                                cookie.lifetime()
                                        .map(lifetime -> "at most " + PlainPeriod.of(lifetime))
                                        .orElse("until the browser is closed"),
                                cookie.setBy()))
                        .toList());
    }
}
