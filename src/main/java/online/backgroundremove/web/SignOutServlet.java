package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import online.backgroundremove.account.SignOut;

/** Where the button of every page's head leads. A form of Faces would need the page it is on. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient CurrentVisitor visitor;

    @Inject
    private transient SignOut signOut;

    @Inject
    private transient SessionCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        visitor.signedIn().ifPresent(signOut::here);
        cookie.take(response);
        response.setHeader("Location", "/");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
