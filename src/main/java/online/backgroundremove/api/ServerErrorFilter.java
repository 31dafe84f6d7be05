package online.backgroundremove.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells errors below {@code /api} that the server itself finds, before JAX-RS is asked, as problems too. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ServerErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/api/")) {
            HttpProblem problem = problem(response.getStatus());
            response.setStatus(problem.type().status());
            response.setContentType(HttpProblem.MEDIA_TYPE);
            response.setHeader("Cache-Control", "no-store");
            write(problem, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void write(HttpProblem problem, HttpServletResponse response) {
        try {
            response.getOutputStream().write(problem.json().getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            // The caller hung up, which is often why there is an error at all; nobody is left to be told.
        }
    }

    private static HttpProblem problem(int status) {
        ProblemType type = status >= 500 ? ProblemType.INTERNAL : ProblemType.INVALID_REQUEST;
        return new HttpProblem(type, type.advice());
    }
}
