package online.backgroundremove.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Answers 503 where a page cannot do without the database, and it does not answer. Mapped in {@code web.xml}. */
public class DatabaseAwayFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Logger LOG = Logger.getLogger(DatabaseAwayFilter.class.getName());
    private static final String AGAIN = "30";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isDatabaseAway(failure)) {
                throw failure;
            }
            LOG.log(Level.WARNING, "A page waits for the database: {0}", request.getServletPath());
            response.resetBuffer();
            response.setHeader("Retry-After", AGAIN);
            Refusal.send(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
        }
    }

    /** No connection to be had, or the one there was is broken: states 08 and 57 of SQL, or none at all. */
    private static boolean isDatabaseAway(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> Optional.ofNullable(((SQLException) cause).getSQLState())
                        .orElse(""))
                .anyMatch(state -> state.isEmpty() || state.startsWith("08") || state.startsWith("57"));
    }
}
