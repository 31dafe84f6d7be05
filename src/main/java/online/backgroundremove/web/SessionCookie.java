package online.backgroundremove.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import online.backgroundremove.account.SessionSettings;
import online.backgroundremove.account.SessionToken;
import online.backgroundremove.account.SiteSettings;

/** The one cookie: it knows who is signed in, and nobody has it who is not. */
@ApplicationScoped
public class SessionCookie {

    @Inject
    private SiteSettings site;

    @Inject
    private SessionSettings settings;

    boolean isIn(HttpServletRequest request) {
        return cookie(request).isPresent();
    }

    Optional<SessionToken> token(HttpServletRequest request) {
        return cookie(request).flatMap(cookie -> SessionToken.parse(cookie.getValue()));
    }

    /** @param remembered whether the browser keeps it when it is closed */
    void give(SessionToken token, boolean remembered, HttpServletResponse response) {
        response.addCookie(
                cookie(token.text(), remembered ? (int) settings.remembered().toSeconds() : -1));
    }

    void take(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private Optional<Cookie> cookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name()))
                .findFirst();
    }

    private Cookie cookie(String value, int maxAge) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setMaxAge(maxAge);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(site.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** With the prefix, browsers accept it only by TLS and from this very host. */
    private String name() {
        return site.isSecure() ? "__Host-session" : "session";
    }
}
