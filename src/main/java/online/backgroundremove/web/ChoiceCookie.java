package online.backgroundremove.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.policy.Cookies;

/** What a browser gets that has made a privacy choice, and no other: the random number under which the choice is recorded. */
@ApplicationScoped
public class ChoiceCookie {

    @Inject
    private Cookies register;

    @Inject
    private CookieJar jar;

    Optional<UUID> number(HttpServletRequest request) {
        return jar.value(register.choice(), request).flatMap(ChoiceCookie::parsed);
    }

    void give(UUID number, HttpServletResponse response) {
        jar.give(register.choice(), number.toString(), response);
    }

    private static Optional<UUID> parsed(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
