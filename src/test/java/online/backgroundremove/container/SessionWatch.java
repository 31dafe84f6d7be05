package online.backgroundremove.container;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the sessions that are made: GET tells how many, POST makes one. */
@WebListener
@WebServlet(SessionWatch.PATH)
public class SessionWatch extends HttpServlet implements HttpSessionListener {

    static final String PATH = "/test/sessions";

    private static final AtomicInteger MADE = new AtomicInteger();

    @Override
    public void sessionCreated(HttpSessionEvent made) {
        MADE.incrementAndGet();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(MADE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getSession();
        doGet(request, response);
    }
}
