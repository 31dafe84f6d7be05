package online.backgroundremove.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import online.backgroundremove.account.KnownBrowser;
import online.backgroundremove.policy.Cookies;

/** What a browser gets in which somebody signs in, and keeps when they sign out. */
@ApplicationScoped
public class KnownBrowserCookie {

    @Inject
    private Cookies register;

    @Inject
    private CookieJar jar;

    /** As it came, or empty. */
    String text(HttpServletRequest request) {
        return jar.value(register.knownBrowser(), request).orElse("");
    }

    void give(KnownBrowser browser, HttpServletResponse response) {
        jar.give(register.knownBrowser(), browser.text(), response);
    }
}
