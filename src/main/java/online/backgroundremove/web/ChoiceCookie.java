package online.backgroundremove.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import online.backgroundremove.account.SiteSettings;
import online.backgroundremove.consent.ConsentSettings;

/** What a browser gets that has made a privacy choice, and no other: the random number under which the choice is recorded. */
@ApplicationScoped
public class ChoiceCookie {

    @Inject
    private SiteSettings site;

    @Inject
    private ConsentSettings settings;

    Optional<UUID> number(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name()))
                .findFirst()
                .flatMap(cookie -> parsed(cookie.getValue()));
    }

    void give(UUID number, HttpServletResponse response) {
        Cookie cookie = new Cookie(name(), number.toString());
        cookie.setMaxAge((int) Duration.ofDays(settings.keptDays()).toSeconds());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(site.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<UUID> parsed(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String name() {
        return site.isSecure() ? "__Host-choice" : "choice";
    }
}
