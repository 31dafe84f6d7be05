package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import online.backgroundremove.account.staff.InvitationOver;
import online.backgroundremove.account.staff.Staff;
import org.jspecify.annotations.Nullable;

/** Where the link of an invitation leads. */
@Named
@RequestScoped
public class InvitationPage {

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private Staff staff;

    @Inject
    private RequestIds ids;

    @Inject
    private FacesContext faces;

    private @Nullable String problem;

    public void accept() {
        try {
            staff.accept(visitor.required(), getLink());
            Redirect.send("/admin", faces);
        } catch (InvitationOver over) {
            problem = "invitation.over";
        }
    }

    public String getLink() {
        return ids.text("link").orElse("");
    }

    /** Where to sign in, and come back. */
    public String getSignIn() {
        return "/sign-in?to=" + URLEncoder.encode("/invitation?link=" + getLink(), StandardCharsets.UTF_8);
    }

    /** Key of the message, or null. */
    public @Nullable String getProblem() {
        return problem;
    }
}
