package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import online.backgroundremove.consent.Receipts;

/** What this browser has chosen, to keep; only whoever has its cookie gets it. */
@WebServlet("/consent/receipt")
public class ReceiptServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient ChoiceCookie cookie;

    @Inject
    private transient Receipts receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> receipt = cookie.number(request).flatMap(receipts::of);
        if (receipt.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"privacy-choices.json\"");
        response.getWriter().write(receipt.get());
    }
}
