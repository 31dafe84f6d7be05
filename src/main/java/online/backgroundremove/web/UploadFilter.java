package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import online.backgroundremove.removal.TooManyBytes;
import online.backgroundremove.removal.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a form that is too large before Faces parses it, since parsing it would end in a failure. Another page tells the
 * reason, since the tool's own form cannot be shown without looking into the request. Browsers always announce a form's
 * length; what does not, is refused as well.
 */
@WebFilter(servletNames = "Faces Servlet")
public class UploadFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final int LENGTH_REQUIRED = 411;
    private static final int CONTENT_TOO_LARGE = 413;

    @Inject
    private transient Upload upload;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() < 0) {
            refuse(LENGTH_REQUIRED, request, response);
        } else if (isTooLarge(request)) {
            refuse(CONTENT_TOO_LARGE, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isTooLarge(HttpServletRequest request) {
        try {
            upload.admit(request.getContentLengthLong());
            return false;
        } catch (TooManyBytes refusal) {
            return true;
        }
    }

    private static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        response.setStatus(status);
        request.getRequestDispatcher("/error.xhtml").forward(new Unread(request), response);
    }

    /** The request without its body, which would be parsed as soon as someone asks for a parameter. */
    private static final class Unread extends HttpServletRequestWrapper {

        private Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
