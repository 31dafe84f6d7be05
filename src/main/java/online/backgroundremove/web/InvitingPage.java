package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.InvalidEmailAddress;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.staff.Staff;
import org.jspecify.annotations.Nullable;

/** The form by which administrators invite staff. */
@Named
@RequestScoped
public class InvitingPage {

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private Staff staff;

    @Inject
    private FacesContext faces;

    private String email = "";
    private Role role = Role.SUPPORT;
    private @Nullable String problem;

    public void invite() {
        try {
            staff.invite(visitor.required(), new EmailAddress(email), role, Locale.ENGLISH);
            Redirect.send("/admin/staff#invitations-title", faces);
        } catch (InvalidEmailAddress mistyped) {
            problem = "accounts.invalid";
        }
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = Objects.requireNonNullElse(email, "");
    }

    public Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = Objects.requireNonNullElse(role, this.role);
    }

    /** Key of the message, or null. */
    public @Nullable String getProblem() {
        return problem;
    }
}
