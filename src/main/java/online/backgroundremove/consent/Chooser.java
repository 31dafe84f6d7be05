package online.backgroundremove.consent;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who may have chosen something, as one request tells.
 *
 * @param browser the random number in the browser's cookie, if it has chosen before
 * @param account who is signed in
 * @param signal whether the request says {@code Sec-GPC: 1}
 */
public record Chooser(Optional<UUID> browser, Optional<UUID> account, boolean signal, Region region) {

    /** Under which numbers something may be recorded. */
    Stream<UUID> subjects() {
        return Stream.concat(browser.stream(), account.stream());
    }
}
