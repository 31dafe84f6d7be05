package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import online.backgroundremove.account.Credentials;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.Password;
import online.backgroundremove.account.Secret;
import online.backgroundremove.account.SignIn;
import online.backgroundremove.account.SignInStep;
import online.backgroundremove.account.SignOut;
import org.jspecify.annotations.Nullable;

/** Signing in: the page for the password, and the one for the code that may follow. */
@Named
@RequestScoped
public class SignInPage {

    private static final String STAY = "true";

    @Inject
    private SignIn signIn;

    @Inject
    private SignOut signOut;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private SessionCookie cookie;

    @Inject
    private KnownBrowserCookie knownBrowser;

    @Inject
    private Problems problems;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    private String email = "";
    private String password = "";
    private String code = "";
    private @Nullable SignInStep step;

    /** The next page, or null to stay. */
    public @Nullable String withPassword() {
        problems.pass(
                "sign-in",
                () -> step = signIn.withPassword(
                        new Credentials(new EmailAddress(email), new Password(password)),
                        isRemembered(),
                        visitor.caller()));
        return next();
    }

    public @Nullable String withCode() {
        problems.pass(
                "sign-in",
                () -> step = signIn.withCode(new Secret(getTicket()), code, isRemembered(), visitor.caller()));
        return next();
    }

    private @Nullable String next() {
        if (step instanceof SignInStep.CodeNeeded) {
            return "/sign-in-code";
        }
        if (step instanceof SignInStep.Done done) {
            visitor.signedIn().ifPresent(signOut::here);
            HttpServletResponse response =
                    (HttpServletResponse) faces.getExternalContext().getResponse();
            cookie.give(done.token(), isRemembered(), response);
            knownBrowser.give(done.browser(), response);
            Redirect.send(getTo(), faces);
        }
        return null;
    }

    /** Where to go when signed in: nowhere but on this site. */
    public String getTo() {
        return LocalPath.parse(request.getParameter("to"))
                .orElse(LocalPath.ACCOUNT)
                .text();
    }

    public boolean isRemembered() {
        return STAY.equals(request.getParameter("stay"));
    }

    /** What connects the second step to the first. */
    public String getTicket() {
        return step instanceof SignInStep.CodeNeeded needed
                ? needed.ticket().text()
                : Objects.requireNonNullElse(request.getParameter("ticket"), "");
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

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }
}
