package online.backgroundremove.system;

import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody who looks at pages in a browser of the simplest kind, and presses buttons of the forms that are there. */
public final class SiteVisitor {

    private static final Pattern FORM = Pattern.compile("<form [^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea) [^>]*>");

    private final RunningService service;
    private final PlainBrowser browser;

    public SiteVisitor(RunningService service) {
        this.service = service;
        this.browser = new PlainBrowser(service);
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        return browser.get(path, headers);
    }

    /** Presses one of the buttons of the banner, or of the page of choices. */
    public HttpResponse<String> choose(String decision) {
        return post("/choice", Map.of("decision", decision));
    }

    /**
     * Opens a page and presses a button of its.
     *
     * @param within something that only the right form has in it
     * @param fields what is typed, by the field's name within the form
     */
    public HttpResponse<String> press(String path, String within, String button, Map<String, String> fields) {
        return press(path, get(path), within, button, fields);
    }

    /** The same on a page that is open already. */
    public HttpResponse<String> press(
            String path, HttpResponse<String> page, String within, String button, Map<String, String> fields) {
        Map<String, String> values = values(form(page, within), button);
        fields.forEach((end, value) -> values.keySet().stream()
                .filter(name -> name.equals(end) || name.endsWith(":" + end))
                .findFirst()
                .ifPresentOrElse(name -> values.put(name, value), () -> values.put(end, value)));
        return post(path.replaceFirst("[?#].*", ""), values);
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> post(String path, Map<String, String> values, String... headers) {
        return browser.post(
                path,
                values,
                Stream.concat(Stream.of("Origin", origin()), Stream.of(headers)).toArray(String[]::new));
    }

    private String origin() {
        return service.uri("").toString();
    }

    /** Sends a form that is answered with a file. */
    HttpResponse<byte[]> download(String path, Map<String, String> values) {
        return browser.post(path, values, BodyHandlers.ofByteArray(), "Origin", origin());
    }

    /** Signs up, and confirms by the link of the letter. */
    public SiteVisitor signUp(String email, String password, Mailbox mail) throws Exception {
        press("/sign-up", "id=\"sign-up\"", "Sign up", Map.of("email", email, "password", password));
        String link = URI.create(mail.link(email, "confirm")).getRawQuery();
        press("/confirm?" + link, "id=\"confirm\"", "Yes, this address is mine", Map.of("password", password));
        return this;
    }

    /** With address and password; the answer is a redirection when it worked. */
    public HttpResponse<String> signIn(String email, String password) {
        return press("/sign-in", "id=\"sign-in\"", "Sign in", Map.of("email", email, "password", password));
    }

    public SiteVisitor signIn(String email, String password, String totpSecret) {
        HttpResponse<String> second = signIn(email, password);
        HttpResponse<String> done =
                press("/sign-in-code", second, "id=\"sign-in-code\"", "Sign in", Map.of("code", Totp.now(totpSecret)));
        if (done.statusCode() != 303) {
            throw new IllegalStateException("not signed in: " + done.statusCode());
        }
        return this;
    }

    /** Turns the second factor on, and gives its secret. */
    public String turnOnSecondFactor(String password) {
        HttpResponse<String> offer =
                press("/account/security", "id=\"prepare-form\"", "Set up an app", Map.of("prepare-current", password));
        Matcher shown =
                Pattern.compile("<code class=\"secret\">([A-Z2-7 ]+)</code>").matcher(offer.body());
        if (!shown.find()) {
            throw new IllegalStateException("no secret is shown: " + offer.statusCode());
        }
        String secret = shown.group(1).replace(" ", "");
        press("/account/security", offer, "id=\"turn-on-form\"", "Turn it on", Map.of("code", Totp.now(secret)));
        return secret;
    }

    private static String form(HttpResponse<String> page, String within) {
        return FORM.matcher(page.body())
                .results()
                .map(MatchResult::group)
                .filter(form -> form.contains(within))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no form with " + within + " in the answer " + page.statusCode() + " of " + page.uri()));
    }

    /** Those of the form, and of its buttons only the one that is pressed. */
    private static Map<String, String> values(String form, String button) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELD.matcher(form).results().map(MatchResult::group).forEach(field -> {
            boolean isButton = attribute(field, "type").equals("submit");
            if (!isButton || attribute(field, "value").equals(button)) {
                values.put(attribute(field, "name"), attribute(field, "value"));
            }
        });
        return values;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
