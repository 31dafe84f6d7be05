package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import online.backgroundremove.contact.SecurityText;

/** Whom to tell of a weakness, where those who look for one look for it. */
@WebServlet("/.well-known/security.txt")
public class SecurityTextServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient SecurityText text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(text.now());
    }
}
