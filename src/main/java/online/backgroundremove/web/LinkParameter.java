package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import online.backgroundremove.account.Secret;

/** The secret of a link from a mail, which the page's form sends on. */
@Named("link")
@RequestScoped
public class LinkParameter {

    @Inject
    private HttpServletRequest request;

    /** As it came, or empty. */
    public String getText() {
        return Objects.requireNonNullElse(request.getParameter("link"), "");
    }

    Secret secret() {
        return new Secret(getText());
    }
}
