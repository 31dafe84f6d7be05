package online.backgroundremove.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import online.backgroundremove.account.SiteSettings;

/**
 * Whether a form was sent by one of our own pages, as browsers tell: by {@code Sec-Fetch-Site}, or by {@code Origin} where the
 * connection is not one on which they send the former. A program that sends neither has no visitor to act for, unless it has
 * the cookie.
 */
@ApplicationScoped
public class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private SiteSettings site;

    @Inject
    private SessionCookie cookie;

    boolean allows(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return true;
        }
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin == null ? !cookie.isIn(request) : origin.equals(site.origin()) || isOwnHost(origin, request);
    }

    /** A page elsewhere cannot choose the host that a browser names. */
    private static boolean isOwnHost(String origin, HttpServletRequest request) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
