package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import online.backgroundremove.consent.Decision;
import online.backgroundremove.consent.PrivacyChoice;
import online.backgroundremove.network.TooManyRequests;

/** Where the buttons of the banner and of the page of choices lead. A form of Faces would need the page it is on. */
@WebServlet(ChoiceServlet.PATH)
public class ChoiceServlet extends HttpServlet {

    static final String PATH = "/choice";

    private static final long serialVersionUID = 1;
    private static final LocalPath CHOICES = new LocalPath("/choices");

    @Inject
    private transient CurrentConsent consent;

    @Inject
    private transient CurrentVisitor visitor;

    @Inject
    private transient PrivacyChoice choice;

    @Inject
    private transient ChoiceCookie cookie;

    /** With {@code decision} in small letters, and {@code to}, where to go then. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Decision> decision = Stream.of(Decision.values())
                .filter(each -> each.name().equalsIgnoreCase(request.getParameter("decision")))
                .findFirst();
        if (decision.isEmpty()) {
            Refusal.send(HttpServletResponse.SC_BAD_REQUEST, request, response);
            return;
        }
        LocalPath to = LocalPath.parse(request.getParameter("to")).orElse(CHOICES);
        try {
            String network = visitor.caller().network();
            cookie.give(choice.make(consent.chooser(), decision.get(), network), response);
            Redirect.send(to.text(), response);
        } catch (TooManyRequests tooMany) {
            response.setHeader("Retry-After", Long.toString(tooMany.retryAfter().toSeconds()));
            Refusal.send(TooSoon.STATUS, request, response);
        }
    }
}
