package online.backgroundremove.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import online.backgroundremove.system.StaffOffice;
import online.backgroundremove.system.Totp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page there is, in a real browser, in each state that a visitor's choice can be in: what the browser has afterwards is
 * what the register of cookies says, and nobody else was asked for anything.
 */
class CrawlIT {

    private static final String CHOICE = "choice";
    private static final String SESSION = "session";

    /** Where a page needs more than its name to be itself. */
    private static final Map<String, String> ADDRESSES = Map.of(
            "/index", "/",
            "/error", "/nothing-here",
            "/confirm", "/confirm?link=x",
            "/reset", "/reset?link=x",
            "/new-address", "/new-address?link=x");

    private static StaffOffice office;
    private static String session;
    private static Set<String> gotAtSignIn;
    private static Set<String> register;

    /** What a visitor has done before. */
    enum State {
        FRESH(page -> {}),
        REFUSED(page -> page.click("#reject")),
        ACCEPTED(page -> page.click("#accept")),
        WITHDRAWN(page -> {
            page.click("#accept");
            page.navigate(office.service().uri("/choices").toString());
            page.click("#no");
        }),
        GPC(page -> {});

        @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
        private final Consumer<Page> beginning;

        State(Consumer<Page> beginning) {
            this.beginning = beginning;
        }

        NewContextOptions options() {
            return this == GPC
                    ? new NewContextOptions().setExtraHTTPHeaders(Map.of("Sec-GPC", "1"))
                    : new NewContextOptions();
        }

        Set<String> cookies() {
            return this == FRESH || this == GPC ? Set.of() : Set.of(CHOICE);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        office = StaffOffice.open(Map.of("ANALYTICS_MODE", "opt-in"));
        try (Visit visit = visit(State.FRESH)) {
            Page page = visit.open("/sign-in?to=%2Fadmin");
            page.fill("#email", StaffOffice.ADMINISTRATOR);
            page.fill("#password", StaffOffice.PASSWORD);
            page.click("#enter");
            page.fill("#code", Totp.now(StaffOffice.SECRET));
            page.click("#enter");
            page.waitForURL("**/admin");
            session = visit.cookie(SESSION);
            gotAtSignIn = visit.cookies();
            register = Pattern.compile("<td[^>]*><code>([\\w-]+)</code></td>")
                    .matcher(visit.open("/cookies").content())
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @ParameterizedTest
    @EnumSource
    @Proves({"WEB-3", "CNS-1", "CNS-2"})
    void everyPageLeavesWhatTheRegisterSaysAndTellsNobody(State state) throws IOException {
        Set<String> seen = new TreeSet<>();
        Set<String> left = new TreeSet<>();
        try (Visit visit = visit(state)) {
            state.beginning.accept(visit.open("/"));
            for (String page : pages(false)) {
                seen.add(look(visit, page));
                assertThat(findings(visit, state.cookies())).as(page).isEmpty();
            }
            visit.signIn(session);
            for (String page : pages(true)) {
                seen.add(look(visit, page));
                assertThat(findings(visit, with(SESSION, state.cookies())))
                        .as(page)
                        .isEmpty();
            }
            left.addAll(visit.cookies());
        }
        assertThat(unseen(seen)).isEmpty();
        assertThat(register).containsAll(left);
    }

    @Test
    void theRegisterHasNothingThatNobodyGets() {
        assertThat(register).isEqualTo(with(CHOICE, gotAtSignIn));
        assertThat(gotAtSignIn).contains(SESSION);
    }

    @Test
    void wouldMissAPage() throws IOException {
        Set<String> allButOne = new TreeSet<>(pages(false));
        allButOne.addAll(pages(true));
        assertThat(unseen(allButOne)).isEmpty();
        allButOne.remove("/contact");

        assertThat(unseen(allButOne)).containsExactly("/contact");
    }

    /** A page that sets a cookie, stores something in each place and loads a picture from elsewhere is found out. */
    @Test
    void wouldSeeWhateverAPageLeaves() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = server.getAddress().getPort();
        server.createContext("/", exchange -> {
            byte[] page = planted(exchange.getRequestURI().getPath(), port).getBytes(StandardCharsets.UTF_8);
            if (exchange.getRequestURI().getPath().equals("/cookie")) {
                exchange.getResponseHeaders().add("Set-Cookie", "who=you");
            }
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            for (String leak : List.of("cookie", "local", "session", "database", "host")) {
                try (Visit visit = Visit.begin(new NewContextOptions(), URI.create("http://127.0.0.1:" + port + "/"))) {
                    visit.open("/" + leak);
                    visit.page().waitForTimeout(300);
                    assertThat(findings(visit, Set.of())).as(leak).hasSize(1);
                }
            }
        } finally {
            server.stop(0);
        }
    }

    private static String planted(String path, int port) {
        return switch (path) {
            case "/local" -> "<script>localStorage.setItem('a', 'b')</script>";
            case "/session" -> "<script>sessionStorage.setItem('a', 'b')</script>";
            case "/database" -> "<script>indexedDB.open('a')</script>";
            case "/host" -> "<img src='http://localhost:" + port + "/pixel'>";
            default -> "<p>nothing</p>";
        };
    }

    private static Visit visit(State state) {
        return Visit.begin(state.options(), office.service().uri("/"));
    }

    private static String look(Visit visit, String page) {
        int status = visit.status(ADDRESSES.getOrDefault(page, page));
        assertThat(status).as(page).isLessThan(500);
        return page;
    }

    /** What the browser has that it should not have, or has not that it should, after a page. */
    private static List<String> findings(Visit visit, Set<String> cookies) {
        List<String> findings = new ArrayList<>(visit.elsewhere());
        if (!visit.cookies().equals(new TreeSet<>(cookies))) {
            findings.add("cookies " + visit.cookies());
        }
        if (visit.stored() > 0) {
            findings.add("stored " + visit.stored());
        }
        return findings;
    }

    private static Set<String> unseen(Set<String> seen) throws IOException {
        Set<String> unseen = new TreeSet<>(pages(false));
        unseen.addAll(pages(true));
        unseen.removeAll(seen);
        return unseen;
    }

    /** Every page in the sources, those for people who are signed in or the others. */
    private static List<String> pages(boolean signedIn) throws IOException {
        Path root = Path.of("src", "main", "webapp");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF"))
                    .map(path -> path.replaceFirst("\\.xhtml$", ""))
                    .filter(path -> path.matches("/(account|admin)(/.*)?") == signedIn)
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> with(String cookie, Set<String> cookies) {
        Set<String> all = new TreeSet<>(cookies);
        all.add(cookie);
        return all;
    }
}
