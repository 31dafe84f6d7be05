package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import online.backgroundremove.account.NotAllowed;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.network.Caller;
import online.backgroundremove.network.Callers;
import org.jspecify.annotations.Nullable;

/** Who looks at the page. The filter has found out before any page is asked. */
@Named("visitor")
@RequestScoped
public class CurrentVisitor {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Callers callers;

    @Inject
    private KnownBrowserCookie knownBrowser;

    private @Nullable SignedIn signedIn;

    public Optional<SignedIn> signedIn() {
        return Optional.ofNullable(signedIn);
    }

    /** @throws NotAllowed when nobody is signed in, which the paths of the account and of the console exclude */
    public SignedIn required() {
        return signedIn().orElseThrow(NotAllowed::new);
    }

    public Caller caller() {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        return callers.caller(
                        request.getRemoteAddr(),
                        forwarded.isEmpty() ? Optional.empty() : Optional.of(String.join(",", forwarded)),
                        Optional.ofNullable(request.getHeader("User-Agent")))
                .with(knownBrowser.text(request));
    }

    /** Whether somebody is signed in. */
    public boolean isKnown() {
        return signedIn != null;
    }

    public boolean isStaff() {
        return signedIn()
                .map(SignedIn::role)
                .filter(role -> role != Role.HOLDER)
                .isPresent();
    }

    void becomes(SignedIn known) {
        signedIn = known;
    }
}
