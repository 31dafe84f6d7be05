package online.backgroundremove.system;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of an account, sent by somebody who knows them by heart: also from elsewhere, and where no page shows them. */
public final class AccountSite {

    public static final String PASSWORD = "horse correct battery 91";

    private final PlainBrowser browser;
    private final RunningService service;

    public AccountSite(RunningService service) {
        this.service = service;
        this.browser = new PlainBrowser(service);
    }

    HttpResponse<String> get(String path) {
        return browser.get(path);
    }

    /** Presses a button of a page's form, as the page's own origin or as another one. */
    HttpResponse<String> press(String path, String form, String button, Map<String, String> fields, String... headers) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(form, form);
        all.put("jakarta.faces.ViewState", "stateless");
        all.put(button, "pressed");
        return post(path, all, headers);
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        return browser.post(path, fields, headers.length > 0 ? headers : new String[] {"Origin", origin()});
    }

    String origin() {
        return "http://127.0.0.1:" + service.port();
    }

    HttpResponse<String> signUp(String email, String password) {
        return press("/sign-up", "sign-up", "send", Map.of("email", email, "password", password));
    }

    HttpResponse<String> confirm(String link) {
        return confirm(link, PASSWORD);
    }

    HttpResponse<String> confirm(String link, String password) {
        return press("/confirm", "confirm", "yes", Map.of("link", link, "password", password));
    }

    HttpResponse<String> confirmNewAddress(String link, String password) {
        return press("/new-address", "confirm", "yes", Map.of("link", link, "password", password));
    }

    /** From the page of whoever is signed in. */
    HttpResponse<String> askForAddress(String wanted, String password) {
        return press(
                "/account/security",
                "address-form",
                "change-address",
                Map.of("new-email", wanted, "address-current", password));
    }

    public HttpResponse<String> signIn(String email, String password) {
        return press("/sign-in", "sign-in", "enter", Map.of("email", email, "password", password));
    }

    HttpResponse<String> askForReset(String email) {
        return press("/forgotten", "forgotten", "send", Map.of("email", email));
    }

    HttpResponse<String> reset(String link, String password) {
        return press("/reset", "reset", "set", Map.of("link", link, "password", password));
    }

    /** Makes an account, confirms it and signs in. */
    public AccountSite enter(String email) {
        signUp(email, PASSWORD);
        confirm(link(email, "/confirm"));
        HttpResponse<String> answer = signIn(email, PASSWORD);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode() + answer.body());
        }
        return this;
    }

    boolean isSignedIn() {
        return get("/account").statusCode() == 200;
    }

    /** The secret of the newest link to a page that was sent to an address. */
    public String link(String email, String page) {
        return letters(email).stream()
                .flatMap(letter -> Pattern.compile(Pattern.quote(page) + "\\?link=([\\w-]{43})")
                        .matcher(letter)
                        .results())
                .findFirst()
                .map(link -> link.group(1))
                .orElseThrow(() -> new NoSuchElementException("no link to " + page));
    }

    /** What was written to an address, the newest first. */
    List<String> letters(String email) {
        Matcher letters = Pattern.compile("<article class=\"letter\".*?</article>", Pattern.DOTALL)
                .matcher(get("/outbox").body());
        return letters.results()
                .map(MatchResult::group)
                .filter(letter -> letter.contains("<span class=\"to\">" + email + "</span>"))
                .toList();
    }

    HttpCookie cookie() {
        return cookie("session");
    }

    HttpCookie cookie(String name) {
        return browser.cookie(name);
    }

    /** Puts a session's cookie into the place of what the browser has. */
    void bring(String value) {
        bring("session", value);
    }

    /** Puts a cookie into the place of what the browser has. */
    void bring(String name, String value) {
        browser.bring(name, value);
    }
}
