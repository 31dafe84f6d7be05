package online.backgroundremove.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.UnreadableImage;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.removal.BackgroundRemoval;
import online.backgroundremove.removal.Sender;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    /** The timer writes every ten seconds. */
    private static final Duration TIMER = Duration.ofSeconds(60);

    @Inject
    private TravellingClock clock;

    @Inject
    private BackgroundRemoval removal;

    @Resource(lookup = "java:app/jdbc/backgroundremove")
    private DataSource database;

    @PersistenceContext
    private EntityManager entities;

    @Deployment
    static WebArchive whatShips() {
        return ShippedArchive.withNets().addClasses(SessionWatch.class);
    }

    @Test
    @Proves({"TIME-1", "REM-2"})
    void countsByTheDayOfTheInjectedClockInUtc() throws Exception {
        clock.travelTo("2031-12-31T23:59:59Z");
        refuse();
        clock.travelTo("2032-01-01T00:00:00Z");
        refuse();
        refuse();

        Map<String, Long> expected = Map.of("2031-12-31", 1L, "2032-01-01", 2L);
        long end = System.nanoTime() + TIMER.toNanos();
        while (!days().equals(expected) && System.nanoTime() < end) {
            Thread.sleep(500);
        }
        assertEquals(expected, days());
    }

    @Test
    @Proves("DB-4")
    void asksTheDatabaseOnceThoughTheConnectionBreaks() {
        DatabaseLogin login = (DatabaseLogin)
                entities.getEntityManagerFactory().unwrap(ServerSession.class).getDatasourceLogin();
        assertEquals(0, login.getQueryRetryAttemptCount());
    }

    @Test
    @RunAsClient
    @Proves("WEB-3")
    void noPageMakesASession(@ArquillianResource URL base) throws Exception {
        for (String page : pages()) {
            send(base, page, "GET");
        }
        assertEquals("0", send(base, SessionWatch.PATH, "GET"));
        assertEquals("1", send(base, SessionWatch.PATH, "POST"), "sessions, once one was made");
    }

    private void refuse() {
        assertThrows(
                UnreadableImage.class,
                () -> removal.remove(
                        new Sender.Visitor("192.0.2.0/24"),
                        new byte[] {1, 2, 3},
                        CutoutOptions.DEFAULT,
                        Optional.empty()));
    }

    private Map<String, Long> days() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select tally_day, photos from daily_tally")) {
            Map<String, Long> days = new TreeMap<>();
            while (rows.next()) {
                days.put(rows.getString(1), rows.getLong(2));
            }
            return days;
        }
    }

    /** Every page there is, the one at the root, and one that does not exist. */
    private static List<String> pages() throws IOException {
        Path root = Path.of("src", "main", "webapp");
        try (Stream<Path> files = Files.walk(root)) {
            Stream<String> pages = files.map(file -> "/" + root.relativize(file))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF"));
            return Stream.concat(Stream.of("/", "/nowhere"), pages).toList();
        }
    }

    /** On the loopback address, whatever the server says its own is. */
    private static String send(URL base, String path, String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + base.getPort() + path))
                .method(method, BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
