package online.backgroundremove.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import online.backgroundremove.Proves;
import online.backgroundremove.network.Caller;
import online.backgroundremove.removal.Answer;
import online.backgroundremove.removal.Route;
import online.backgroundremove.removal.UsageEvent;
import online.backgroundremove.removal.UsageHoldings;
import online.backgroundremove.removal.UsageLog;
import online.backgroundremove.removal.UsageNote;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.Subject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of the usage log with time. */
@ExtendWith(ArquillianExtension.class)
class UsageRetentionIT {

    private static final int MANY = 100;
    private static final String WHOLE = "203.0.113.77 203.0.113.0/24";
    private static final String TRUNCATED = "null 203.0.113.0/24";

    @Inject
    private TravellingClock clock;

    @Inject
    private UsageLog usage;

    @Inject
    private UsageNote note;

    @Inject
    private UsageHoldings holdings;

    @Resource(lookup = "java:app/jdbc/backgroundremove")
    private DataSource database;

    @Deployment
    static WebArchive whatShips() {
        return ShippedArchive.withoutNets();
    }

    @Test
    @Proves("REM-9")
    void anAddressGoesAfterAWeekAndARowAfterHalfAYear() throws Exception {
        UUID account = recordAt("2031-01-01T10:00:00Z");

        assertEquals(0, holdings.expire(Instant.parse("2031-01-08T09:59:59Z"), MANY));
        assertEquals(List.of(WHOLE), rows(account));
        assertEquals(List.of(1L, 0L), due("2031-01-09T00:00:00Z"));

        assertEquals(1, holdings.expire(Instant.parse("2031-01-09T00:00:00Z"), MANY), "day 8");
        assertEquals(List.of(TRUNCATED), rows(account));

        assertEquals(0, holdings.expire(Instant.parse("2031-06-30T09:59:59Z"), MANY), "day 180");
        assertEquals(List.of(0L, 1L), due("2031-07-01T00:00:00Z"));
        assertEquals(1, holdings.expire(Instant.parse("2031-07-01T00:00:00Z"), MANY), "day 181");
        assertEquals(List.of(), rows(account));
    }

    @Test
    void whatIsHeldStaysUntilTheHoldEnds() throws Exception {
        UUID account = recordAt("2041-01-01T10:00:00Z");
        Instant late = Instant.parse("2041-12-01T00:00:00Z");
        holdings.hold(new Subject(account), Instant.parse("2042-01-01T00:00:00Z"));

        assertEquals(0, holdings.expire(late, MANY));
        assertEquals(List.of(WHOLE), rows(account));

        holdings.hold(new Subject(account), null);
        assertEquals(List.of(0L, 1L), due("2041-12-01T00:00:00Z"), "one row, and its address with it");
        assertEquals(1, holdings.expire(late, MANY));
        assertEquals(List.of(), rows(account));
    }

    @Test
    void aPersonsRowsAreExportedAndErased() throws Exception {
        UUID account = recordAt("2051-01-01T10:00:00Z");
        UUID other = recordAt("2051-01-01T10:00:00Z");
        Subject subject = new Subject(account);

        Map<String, Object> row = holdings.export(subject)
                .getOrDefault(UsageEvent.class, List.of())
                .get(0);
        assertEquals("203.0.113.77", row.get("address"));
        assertEquals("POST /api/v1/removals", row.get("route"));

        assertEquals(Map.of(UsageEvent.class, 1), holdings.erase(subject));
        assertEquals(Map.of(UsageEvent.class, 0), holdings.erase(subject));
        assertEquals(List.of(), rows(account));
        assertEquals(List.of(WHOLE), rows(other));
        holdings.erase(new Subject(other));
    }

    /** As the filter does, and waits until the timer has written it. */
    private UUID recordAt(String time) throws Exception {
        clock.travelTo(time);
        UUID account = account();
        note.by(account, UUID.randomUUID());
        usage.record(
                new Caller("203.0.113.77", "Agent/1.0", "203.0.113.0/24", "Other", ""),
                new Answer(Route.of("POST", "/api/v1/removals", true), 200));
        long end = System.nanoTime() + 60_000_000_000L;
        while (rows(account).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        assertEquals(List.of(WHOLE), rows(account));
        return account;
    }

    /** Of one that is not there, nothing would be remembered. */
    private UUID account() throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into account (id, email, email_lookup, password_hash, locale, created_day, role, state,"
                                + " created_at) values (?, ?, ?, 'none', 'en', current_date, 'HOLDER', 'ACTIVE',"
                                + " current_timestamp)")) {
            byte[] unique = id.toString().getBytes(StandardCharsets.US_ASCII);
            statement.setObject(1, id);
            statement.setBytes(2, unique);
            statement.setBytes(3, unique);
            statement.executeUpdate();
        }
        return id;
    }

    private List<Long> due(String now) {
        return holdings.due(Instant.parse(now)).stream().map(Due::rows).toList();
    }

    private List<String> rows(UUID account) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select address, network from usage_event where account_id = ?")) {
            statement.setString(1, account.toString());
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1) + " " + rows.getString(2));
                }
                return found;
            }
        }
    }
}
