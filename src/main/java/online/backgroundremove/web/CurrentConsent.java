package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.consent.Chooser;
import online.backgroundremove.consent.CountingSettings;
import online.backgroundremove.consent.GpcSignal;
import online.backgroundremove.consent.PrivacyChoice;
import online.backgroundremove.consent.Region;
import online.backgroundremove.consent.Standing;
import online.backgroundremove.network.Callers;
import org.jspecify.annotations.Nullable;

/** What is allowed about whoever looks at the page. */
@Named("consent")
@RequestScoped
public class CurrentConsent {

    private static final Logger LOG = Logger.getLogger(CurrentConsent.class.getName());
    private static final String HOME = "/";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private ChoiceCookie cookie;

    @Inject
    private PrivacyChoice choice;

    @Inject
    private CountingSettings settings;

    @Inject
    private Callers callers;

    private @Nullable Standing standing;

    /** Of the browser alone, which can be told before it is known who is signed in. */
    Standing ofBrowser() {
        return standing(chooser(Optional.empty()));
    }

    public Standing getStanding() {
        if (standing == null) {
            standing = standing(chooser());
        }
        return standing;
    }

    Chooser chooser() {
        return chooser(visitor.signedIn());
    }

    /** Whether this browser has a receipt to download. */
    public boolean isRecorded() {
        return cookie.number(request).isPresent();
    }

    /** The page that is shown, to come back to. */
    public String getHere() {
        String query = request.getQueryString();
        String path = request.getRequestURI();
        return LocalPath.parse(query == null ? path : path + "?" + query)
                .filter(here -> !path.endsWith(".xhtml"))
                .map(LocalPath::text)
                .orElse(HOME);
    }

    private Chooser chooser(Optional<SignedIn> signedIn) {
        return new Chooser(
                cookie.number(request),
                signedIn.map(SignedIn::account),
                GpcSignal.isIn(Collections.list(request.getHeaders("Sec-GPC"))),
                region());
    }

    /** Only a proxy of ours is believed. */
    private Region region() {
        return Region.of(settings.countryHeader()
                .filter(name -> callers.isProxy(request.getRemoteAddr()))
                .map(request::getHeader));
    }

    private Standing standing(Chooser chooser) {
        try {
            return choice.standing(chooser);
        } catch (RuntimeException databaseDown) {
            LOG.log(
                    Level.WARNING,
                    "Privacy choices cannot be read: {0}",
                    databaseDown.getClass().getName());
            return Standing.UNKNOWN;
        }
    }
}
