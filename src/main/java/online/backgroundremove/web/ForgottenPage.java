package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.Password;
import online.backgroundremove.account.PasswordReset;
import org.jspecify.annotations.Nullable;

/** A forgotten password: the page that asks for a link, and the one that the link leads to. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject
    private PasswordReset reset;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private LinkParameter link;

    @Inject
    private Problems problems;

    @Inject
    private FacesContext faces;

    private String email = "";
    private String password = "";
    private boolean done;

    public void ask() {
        done = problems.pass("forgotten", () -> reset.ask(new EmailAddress(email), visitor.caller()));
    }

    public void set() {
        done = problems.pass(
                "reset",
                () -> reset.set(
                        link.secret(),
                        new Password(password),
                        faces.getViewRoot().getLocale()));
    }

    public boolean isDone() {
        return done;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = Objects.requireNonNullElse(email, "");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }
}
