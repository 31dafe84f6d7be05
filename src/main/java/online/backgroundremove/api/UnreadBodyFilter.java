package online.backgroundremove.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import online.backgroundremove.removal.BrokenOff;
import online.backgroundremove.removal.TooManyBytes;
import online.backgroundremove.removal.Upload;

/**
 * Reads what a refusal has left unread of an upload by HTTP/2, which Java's client speaks without TLS too. There the server
 * counts it against the connection for ever, so that after two or three refusals all further uploads on it would wait in
 * vain. With HTTP/1.1 the server drops it by itself.
 */
@WebFilter("/api/*")
public class UnreadBodyFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Upload upload;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        boolean refused = response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
        if (refused && request.getProtocol().startsWith("HTTP/2") && request.getHeader("Expect") == null) {
            drop(request);
        }
    }

    private void drop(HttpServletRequest request) throws IOException {
        try {
            upload.limit(request.getInputStream()).transferTo(OutputStream.nullOutputStream());
        } catch (TooManyBytes | BrokenOff notToTheEnd) {
            // whoever sends so much, or has gone, needs no connection
            return;
        }
    }
}
