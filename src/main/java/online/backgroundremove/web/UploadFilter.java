package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import online.backgroundremove.removal.TooManyBytes;
import online.backgroundremove.removal.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a form that is too large or cannot be read before Faces looks at it, which would end in a failure of ours. Another
 * page tells the reason, since the tool's own form cannot be shown without looking into the request. Browsers always
 * announce a form's length; what does not, is refused as well.
 */
@WebFilter(servletNames = "Faces Servlet")
public class UploadFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Inject
    private transient Upload upload;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OptionalInt refusal = request.getMethod().equals("POST") ? refusal(request) : OptionalInt.empty();
        if (refusal.isPresent()) {
            Refusal.send(refusal.getAsInt(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The status that says what is wrong with the form, if anything is. */
    private OptionalInt refusal(HttpServletRequest request) {
        if (request.getContentLengthLong() < 0) {
            return OptionalInt.of(HttpServletResponse.SC_LENGTH_REQUIRED);
        }
        try {
            upload.admit(request.getContentLengthLong());
            if (isMultipart(request)) {
                request.getParts();
            }
            return isOurs(request.getParameter(VIEW_STATE))
                    ? OptionalInt.empty()
                    : OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        } catch (TooManyBytes | IllegalStateException tooLarge) {
            return OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (IOException | ServletException | RuntimeException unreadable) {
            return OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Our views keep no state, and each of our forms says so; another state is invented, or from another service. */
    private static boolean isOurs(@Nullable String viewState) {
        return "stateless".equals(viewState);
    }
}
