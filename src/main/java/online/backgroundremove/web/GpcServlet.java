package online.backgroundremove.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells whoever asks that the opt-out signal is honoured here, as Global Privacy Control wants it told. */
@WebServlet("/.well-known/gpc.json")
public class GpcServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** The day on which what it says last changed. */
    private static final String SUPPORT = "{\"gpc\": true, \"lastUpdate\": \"2026-11-24\"}";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(SUPPORT);
    }
}
