package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.SignOut;
import online.backgroundremove.account.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Where the button of every page's head leads, and those beside the list of browsers. A form of Faces would need the page it
 * is on.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient CurrentVisitor visitor;

    @Inject
    private transient SignOut signOut;

    @Inject
    private transient SessionCookie cookie;

    /** With {@code session} ends that one, with {@code everywhere} all, with nothing the one that asks. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Optional<UUID> other = id(request.getParameter("session"));
        boolean everywhere = request.getParameter("everywhere") != null;
        visitor.signedIn().ifPresent(owner -> end(owner, other, everywhere));
        boolean leaves =
                other.isEmpty() || visitor.signedIn().map(SignedIn::session).equals(other);
        if (leaves) {
            cookie.take(response);
        }
        Redirect.send(leaves ? "/" : "/account/security#sessions", response);
    }

    private void end(SignedIn owner, Optional<UUID> other, boolean everywhere) {
        if (everywhere) {
            signOut.everywhere(owner);
        } else if (other.isPresent()) {
            signOut.there(owner, other.get());
        } else {
            signOut.here(owner);
        }
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
