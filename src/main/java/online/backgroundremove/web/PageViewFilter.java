package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.account.SiteSettings;
import online.backgroundremove.consent.Chooser;
import online.backgroundremove.consent.PageTally;
import online.backgroundremove.consent.PageView;
import online.backgroundremove.consent.PrivacyChoice;

/**
 * Counts views of the public pages where that is allowed, and heeds the opt-out signal. Mapped in {@code web.xml}, after the
 * one that knows who is there.
 */
public class PageViewFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Logger LOG = Logger.getLogger(PageViewFilter.class.getName());

    @Inject
    private transient CurrentConsent consent;

    @Inject
    private transient PrivacyChoice choice;

    @Inject
    private transient PageTally tally;

    @Inject
    private transient SiteSettings site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = page(request.getServletPath());
        boolean view = request.getMethod().equals("GET") && isPage(path);
        if (view && consent.chooser().signal()) {
            heed(consent.chooser());
        }
        chain.doFilter(request, response);
        boolean seen = view && response.getStatus() == HttpServletResponse.SC_OK;
        if (seen && Area.of(path) == Area.PUBLIC) {
            tally.count(PageView.of(path, referer(request), ownHosts(request)), consent.getStanding());
        }
    }

    private void heed(Chooser chooser) {
        tally.countSignal();
        try {
            choice.heed(chooser);
        } catch (RuntimeException databaseDown) {
            LOG.log(
                    Level.WARNING,
                    "A signal waits for the next request: {0}",
                    databaseDown.getClass().getName());
        }
    }

    private Set<String> ownHosts(HttpServletRequest request) {
        String known = Optional.ofNullable(site.url().getHost()).orElse("");
        return known.equalsIgnoreCase(request.getServerName())
                ? Set.of(lower(known))
                : Set.of(lower(known), lower(request.getServerName()));
    }

    /** As it is reached: without the name of its file. */
    private static String page(String servletPath) {
        String path = servletPath.replaceFirst("\\.xhtml$", "");
        return path.isEmpty() || path.equals("/index") ? "/" : path;
    }

    private boolean isPage(String path) {
        return path.equals("/")
                || getServletContext()
                        .getServletRegistration("Faces Servlet")
                        .getMappings()
                        .contains(path);
    }

    private static Optional<String> referer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Referer"));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
