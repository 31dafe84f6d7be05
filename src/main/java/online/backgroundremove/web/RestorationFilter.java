package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import online.backgroundremove.privacy.execution.Restoration;

/** Before anything else: nobody is answered while people who were erased are still to be erased again. */
public class RestorationFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final int UNAVAILABLE = 503;
    private static final String AGAIN = "10";

    /** Says by itself that the service is alive and not ready. */
    private static final String HEALTH = "/health";

    @Inject
    private transient Restoration restoration;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!restoration.isUnderWay() || request.getServletPath().equals(HEALTH)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(UNAVAILABLE);
        response.setHeader("Retry-After", AGAIN);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("A backup was brought back. Try again in a moment.\n");
    }
}
