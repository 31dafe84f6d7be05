package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import online.backgroundremove.removal.Answer;
import online.backgroundremove.removal.Route;
import online.backgroundremove.removal.UsageLog;
import online.backgroundremove.removal.UsageNote;

/**
 * Records every call of the API, and every form that is sent, but for privacy choices, whose record leads to nobody; who only
 * looks at pages leaves nothing. Mapped in {@code web.xml} before all others, so that their refusals are seen too.
 */
public class UsageFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Pattern WATCHING = Pattern.compile("/(?:health|metrics|openapi)(?:/.*)?");
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    @Inject
    private transient CurrentVisitor visitor;

    @Inject
    private transient UsageNote note;

    @Inject
    private transient UsageLog usage;

    @Inject
    private transient CurrentConsent consent;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        boolean call = Area.of(path) == Area.PROGRAMS && !WATCHING.matcher(path).matches();
        boolean form = !LOOKING.contains(request.getMethod()) && !path.equals(ChoiceServlet.PATH);
        boolean recorded = call || form;
        if (!recorded) {
            chain.doFilter(request, response);
            return;
        }
        if (!consent.ofBrowser().isInStatistics()) {
            note.forSecurityOnly();
        }
        int status = FAILED;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            Route route = Route.of(request.getMethod(), path, status != NOT_FOUND);
            visitor.signedIn().ifPresent(known -> note.by(known.account()));
            usage.record(visitor.caller(), new Answer(route, status));
        }
    }

    /** As the server maps it: decoded and normalised. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
