package online.backgroundremove.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import online.backgroundremove.account.SessionToken;
import online.backgroundremove.policy.Cookies;

/** The cookie that knows who is signed in; nobody has it who is not. */
@ApplicationScoped
public class SessionCookie {

    @Inject
    private Cookies register;

    @Inject
    private CookieJar jar;

    boolean isIn(HttpServletRequest request) {
        return jar.value(register.session(), request).isPresent();
    }

    Optional<SessionToken> token(HttpServletRequest request) {
        return jar.value(register.session(), request).flatMap(SessionToken::parse);
    }

    /** @param remembered whether the browser keeps it when it is closed */
    void give(SessionToken token, boolean remembered, HttpServletResponse response) {
        if (remembered) {
            jar.give(register.session(), token.text(), response);
        } else {
            jar.giveForNow(register.session(), token.text(), response);
        }
    }

    void take(HttpServletResponse response) {
        jar.take(register.session(), response);
    }
}
