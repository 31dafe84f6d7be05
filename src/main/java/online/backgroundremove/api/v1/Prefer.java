package online.backgroundremove.api.v1;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.backgroundremove.api.InvalidRequest;

/** The header of RFC 7240, of which we know {@code wait=seconds}; other preferences are ignored, as it says. */
record Prefer(Optional<Duration> patience) {

    static final String HEADER = "Prefer";

    private static final Pattern WAIT = Pattern.compile("(?i)(?:^|,)\\s*wait\\s*=\\s*\"?([^\",;\\s]*)");

    static Prefer parse(List<String> lines) {
        Matcher matcher = WAIT.matcher(String.join(",", lines));
        return new Prefer(matcher.find() ? Optional.of(seconds(matcher.group(1))) : Optional.empty());
    }

    private static Duration seconds(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new InvalidRequest("In the header Prefer, wait takes whole seconds, such as wait=10.");
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }
}
