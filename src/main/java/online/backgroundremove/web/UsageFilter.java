package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import online.backgroundremove.network.Caller;
import online.backgroundremove.network.Callers;
import online.backgroundremove.removal.Answer;
import online.backgroundremove.removal.Route;
import online.backgroundremove.removal.UsageLog;

/**
 * Records every call of the API, and every form that is sent; who only looks at pages leaves nothing. Mapped in
 * {@code web.xml} before all others, so that their refusals are seen too.
 */
public class UsageFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    @Inject
    private transient Callers callers;

    @Inject
    private transient UsageLog usage;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean recorded = path.startsWith("/api/") || !LOOKING.contains(request.getMethod());
        if (!recorded) {
            chain.doFilter(request, response);
            return;
        }
        int status = FAILED;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            Route route = Route.of(request.getMethod(), path, status != NOT_FOUND);
            usage.record(caller(request), new Answer(route, status));
        }
    }

    private Caller caller(HttpServletRequest request) {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        return callers.caller(
                request.getRemoteAddr(),
                forwarded.isEmpty() ? Optional.empty() : Optional.of(String.join(",", forwarded)),
                Optional.ofNullable(request.getHeader("User-Agent")));
    }
}
