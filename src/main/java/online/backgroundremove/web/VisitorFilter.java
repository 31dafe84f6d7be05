package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.account.ResumedSession;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SessionResumption;
import online.backgroundremove.account.SessionToken;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.retention.restriction.HiddenRows;

/**
 * The door of all pages: forms must come from our own pages, the cookie tells who is there, and account and console are only
 * for whom they are for. Mapped in {@code web.xml}, after the one that sets headers.
 */
public class VisitorFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Logger LOG = Logger.getLogger(VisitorFilter.class.getName());

    @Inject
    private transient SameOrigin sameOrigin;

    @Inject
    private transient SessionCookie cookie;

    @Inject
    private transient SessionResumption resumption;

    @Inject
    private transient CurrentVisitor visitor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Area area = Area.of(path(request));
        if (area == Area.PROGRAMS || area == Area.RESOURCES) {
            chain.doFilter(request, response);
        } else if (!sameOrigin.allows(request)) {
            Refusal.send(HttpServletResponse.SC_FORBIDDEN, request, response);
        } else {
            boolean readable = recognise(request, response);
            if (!readable && area != Area.PUBLIC) {
                Refusal.send(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
            } else {
                admit(area, request, response, chain);
            }
        }
    }

    /** False when nobody can tell, because the database does not answer: the tool works nevertheless. */
    private boolean recognise(HttpServletRequest request, HttpServletResponse response) {
        Optional<SessionToken> token = cookie.token(request);
        if (token.isEmpty()) {
            return true;
        }
        try {
            Optional<ResumedSession> resumed = resumption.resume(token.get());
            resumed.map(ResumedSession::signedIn).ifPresent(visitor::becomes);
            resumed.flatMap(ResumedSession::replacement)
                    .ifPresent(next -> cookie.give(next, resumed.get().remembered(), response));
            if (resumed.isEmpty()) {
                cookie.take(response);
            }
            return true;
        } catch (RuntimeException unreadable) {
            LOG.log(
                    Level.WARNING,
                    "Sessions cannot be read: {0}",
                    unreadable.getClass().getName());
            return false;
        }
    }

    private void admit(Area area, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SignedIn> signedIn = visitor.signedIn();
        boolean isPublic = area == Area.PUBLIC;
        if (!isPublic && signedIn.isEmpty()) {
            Redirect.send("/sign-in?to=" + URLEncoder.encode(target(request), StandardCharsets.UTF_8), response);
        } else if (area == Area.CONSOLE && signedIn.map(SignedIn::role).equals(Optional.of(Role.HOLDER))) {
            Refusal.send(HttpServletResponse.SC_FORBIDDEN, request, response);
        } else if (area == Area.CONSOLE && !signedIn.map(SignedIn::secondFactor).orElse(false)) {
            Redirect.send("/account/security?staff=true#second-factor", response);
        } else if (area == Area.ACCOUNT) {
            HiddenRows own = HiddenRows.seeRestricted();
            try {
                chain.doFilter(request, response);
            } finally {
                own.close();
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Where to go after signing in: a form that was sent is not sent again. */
    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean repeatable = request.getMethod().equals("GET") && query != null;
        return repeatable ? path(request) + "?" + query : path(request);
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
