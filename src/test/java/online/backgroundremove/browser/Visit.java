package online.backgroundremove.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import online.backgroundremove.system.RunningService;

/** A new visitor's browser, and all that happens in it. */
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final URI home;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> cookieHeaders = new ArrayList<>();
    private final Consumer<Response> cookieWatch = this::noteCookie;

    private Visit(BrowserContext context, URI home) {
        this.context = context;
        this.home = home;
        this.page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onResponse(cookieWatch);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Visit begin(NewContextOptions options) {
        return begin(options, RunningService.shared().uri("/"));
    }

    static Visit begin(NewContextOptions options, URI home) {
        return new Visit(Chromium.browser().newContext(options), home);
    }

    Page open(String path) {
        page.navigate(home.resolve(path).toString());
        return page;
    }

    /** The status with which the page at this path answers. */
    int status(String path) {
        return page.navigate(home.resolve(path).toString()).status();
    }

    /** @param token what the session's cookie has */
    void signIn(String token) {
        context.addCookies(List.of(new Cookie("session", token).setUrl(home.toString())));
    }

    ToolPage openTool() {
        ToolPage.listen(page);
        return new ToolPage(open("/"));
    }

    Page page() {
        return page;
    }

    /** The addresses that this visit has asked for. */
    List<String> requests() {
        return requests;
    }

    /** The first request that ends without an answer, for example because the page gave it up. */
    Request awaitEndOfARequest(Runnable action) {
        CompletableFuture<Request> ended = new CompletableFuture<>();
        page.onRequestFailed(ended::complete);
        action.run();
        page.waitForCondition(ended::isDone);
        return ended.join();
    }

    void slowUploads(int bytesPerSecond) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesPerSecond);
        CDPSession devTools = context.newCDPSession(page);
        devTools.send("Network.enable");
        devTools.send("Network.emulateNetworkConditions", conditions);
    }

    /** Errors and warnings of scripts and of the content security policy. */
    List<String> complaints() {
        return complaints;
    }

    /** The names of the cookies that this browser has. */
    Set<String> cookies() {
        return context.cookies().stream().map(cookie -> cookie.name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The value of a cookie. */
    String cookie(String name) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    /** Addresses elsewhere that were asked. */
    List<String> elsewhere() {
        return requests.stream()
                .filter(url -> !url.startsWith("blob:") && !url.startsWith("data:"))
                .filter(url -> !URI.create(url).getAuthority().equals(home.getAuthority()))
                .toList();
    }

    /** How many things the page that is open has stored: local and session storage, and databases. */
    int stored() {
        return (Integer) page.evaluate(
                "async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length");
    }

    /** Whatever could recognise the visitor, or tell others of the visit. Empty is good. */
    List<String> traces() {
        List<String> traces = new ArrayList<>();
        requests.stream()
                .filter(url -> !url.startsWith("blob:") && !url.startsWith("data:"))
                .filter(url -> !URI.create(url).getAuthority().equals(home.getAuthority()))
                .forEach(url -> traces.add("request to " + url));
        cookieHeaders.forEach(cookie -> traces.add("cookie header " + cookie));
        context.cookies().forEach(cookie -> traces.add("cookie " + cookie.name));
        if (!page.url().equals("about:blank")) {
            Object stored = page.evaluate(
                    "async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length");
            if (!Integer.valueOf(0).equals(stored)) {
                traces.add("storage with " + stored + " entries");
            }
        }
        return traces;
    }

    private void noteCookie(Response response) {
        String cookie = response.headerValue("set-cookie");
        if (cookie != null) {
            cookieHeaders.add(cookie);
        }
    }

    /** Answers that still arrive are asked nothing more: whoever would answer is going. */
    @Override
    public void close() {
        page.offResponse(cookieWatch);
        context.close();
    }
}
