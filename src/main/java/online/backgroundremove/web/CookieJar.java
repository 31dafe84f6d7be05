package online.backgroundremove.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import online.backgroundremove.policy.Cookies;
import online.backgroundremove.policy.RegisteredCookie;

/** Gives browsers the cookies of the register, and no others: nothing else in the code makes one. */
@ApplicationScoped
public class CookieJar {

    @Inject
    private Cookies register;

    Optional<String> value(RegisteredCookie registered, HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(registered.name()))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Until the browser is closed. */
    void giveForNow(RegisteredCookie registered, String value, HttpServletResponse response) {
        response.addCookie(cookie(registered, value, -1));
    }

    /** For as long as the register says. */
    void give(RegisteredCookie registered, String value, HttpServletResponse response) {
        long seconds = registered.lifetime().map(Duration::toSeconds).orElse(-1L);
        response.addCookie(cookie(registered, value, Math.toIntExact(seconds)));
    }

    void take(RegisteredCookie registered, HttpServletResponse response) {
        response.addCookie(cookie(registered, "", 0));
    }

    private Cookie cookie(RegisteredCookie registered, String value, int maxAge) {
        Cookie cookie = new Cookie(registered.name(), value);
        cookie.setMaxAge(maxAge);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(register.areSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
