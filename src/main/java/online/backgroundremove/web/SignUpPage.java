package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.Password;
import online.backgroundremove.account.SignUp;
import org.jspecify.annotations.Nullable;

/** The form for a new account. */
@Named
@RequestScoped
public class SignUpPage {

    @Inject
    private SignUp signUp;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private Problems problems;

    @Inject
    private FacesContext faces;

    private String email = "";
    private String password = "";
    private boolean sent;

    public void send() {
        Locale locale = faces.getViewRoot().getLocale();
        sent = problems.pass(
                "sign-up",
                () -> signUp.begin(new EmailAddress(email), new Password(password), locale, visitor.caller()));
    }

    /** Whether the form was taken; the page then tells to look into the mail, whatever there is to find. */
    public boolean isSent() {
        return sent;
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
