package online.backgroundremove.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Below {@code /api} every failure of ours has its answer from {@link ProblemMapper}. Where that cannot be sent, the caller
 * has hung up; the server would look for an error page to send instead, fail again, and fill the log with it.
 */
@WebFilter("/api/*")
public class LastWordFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final int INTERNAL_ERROR = 500;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new WithoutErrorPage(response));
    }

    private static final class WithoutErrorPage extends HttpServletResponseWrapper {

        private WithoutErrorPage(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            if (status < INTERNAL_ERROR) {
                super.sendError(status);
            } else {
                setStatus(status);
            }
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
