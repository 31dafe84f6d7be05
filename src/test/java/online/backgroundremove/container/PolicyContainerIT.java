package online.backgroundremove.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import online.backgroundremove.Proves;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.UnconfirmedAccounts;
import online.backgroundremove.policy.Acceptances;
import online.backgroundremove.policy.ContinuedUse;
import online.backgroundremove.policy.Edition;
import online.backgroundremove.policy.PolicyDocument;
import online.backgroundremove.policy.PolicyHoldings;
import online.backgroundremove.policy.PolicyVersion;
import online.backgroundremove.policy.PolicyVersions;
import online.backgroundremove.policy.Publication;
import online.backgroundremove.policy.desk.ChangeLetters;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Versions as time goes by: telling, coming into force, being accepted by use. */
@ExtendWith(ArquillianExtension.class)
class PolicyContainerIT {

    @Inject
    private TravellingClock clock;

    @Inject
    private Publication publication;

    @Inject
    private PolicyVersions versions;

    @Inject
    private ContinuedUse use;

    @Inject
    private Acceptances acceptances;

    @Inject
    private PolicyHoldings holdings;

    @Inject
    private ChangeLetters letters;

    @Inject
    private UnconfirmedAccounts unconfirmed;

    @Inject
    private Accounts accounts;

    @Inject
    private SubjectKeys keys;

    @Resource(lookup = "java:app/jdbc/backgroundremove")
    private DataSource database;

    @Deployment
    static WebArchive whatShips() {
        return ShippedArchive.withoutNets();
    }

    @Test
    @Proves({"POLDESK-2", "POL-9"})
    void eachHolderIsToldOnceAndAcceptsByUse() throws Exception {
        clock.travelTo("2031-01-01T10:00:00Z");
        UUID holder = account("ACTIVE", "2030-01-01");
        UUID suspended = account("SUSPENDED", "2030-01-01");
        UUID pending = account("PENDING", "2031-01-01");
        UUID erased = account("ACTIVE", "2030-01-01");
        acceptances.accept(new Subject(holder));
        sql("update policy_version set contents = 'What was said before.' where document = 'PRIVACY'");
        PolicyVersion next =
                publication.publish(PolicyDocument.PRIVACY, new Edition(true, LocalDate.parse("2031-01-31"), "More."));
        erase(erased);

        tellFromTwoThreads();
        letters.tell();

        assertEquals(List.of(1L, 1L, 0L, 0L), lettersTo(holder, suspended, pending, erased));
        assertEquals(1, versions.current(PolicyDocument.PRIVACY).number(), "in force meanwhile");
        assertEquals(List.of(next.id()), ids(versions.upcoming(PolicyDocument.PRIVACY)));
        use.note(new Subject(holder));
        assertEquals(2, acceptances.of(new Subject(holder)).size(), "before it is in force");

        comesIntoForce(holder, suspended);
    }

    @Test
    void anAccountThatNobodyConfirmsEnds() throws Exception {
        UUID pending = account("PENDING", "2040-01-01");
        sql("update account set expires_at = '2040-01-08 10:00:00+00' where id = '" + pending + "'");

        unconfirmed.end(Instant.parse("2040-01-08T09:59:59Z"), 100);
        assertTrue(accounts.byId(pending).isPresent());
        unconfirmed.end(Instant.parse("2040-01-08T10:00:00Z"), 100);
        assertTrue(accounts.byId(pending).isEmpty());
    }

    private void comesIntoForce(UUID holder, UUID suspended) throws SQLException {
        clock.travelTo("2031-01-31T00:00:00Z");
        UUID late = account("ACTIVE", "2031-01-31");
        letters.tell();
        assertEquals(List.of(1L, 1L, 0L), lettersTo(holder, suspended, late));
        Map<String, String> before = tables();
        for (int signIn = 0; signIn < 100; signIn++) {
            use.note(new Subject(holder));
        }
        Map<String, String> after = tables();
        assertEquals(3, acceptances.of(new Subject(holder)).size());
        assertNotEquals(before.remove("acceptance"), after.remove("acceptance"), "control");
        assertEquals(before, after);

        assertEquals(2, holdings.export(new Subject(holder)).size());
        holdings.erase(new Subject(holder));
        assertTrue(acceptances.of(new Subject(holder)).isEmpty());
    }

    private void tellFromTwoThreads() throws InterruptedException {
        List<Thread> nodes = List.of(new Thread(letters::tell), new Thread(letters::tell));
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }
    }

    private static List<UUID> ids(List<PolicyVersion> versions) {
        return versions.stream().map(PolicyVersion::id).toList();
    }

    private UUID account(String state, String createdDay) throws SQLException {
        Subject subject = Subject.fresh();
        String email = subject.id() + "@example.org";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into account (id, email, email_lookup, password_hash, locale, created_day, role, state,"
                                + " created_at) values (?, ?, ?, '', 'en', ?, 'HOLDER', ?, current_timestamp)")) {
            insert.setObject(1, subject.id());
            insert.setBytes(2, keys.seal(subject, email));
            insert.setBytes(3, keys.lookup(email));
            insert.setObject(4, LocalDate.parse(createdDay));
            insert.setString(5, state);
            insert.executeUpdate();
        }
        return subject.id();
    }

    private void erase(UUID account) throws SQLException {
        holdings.erase(new Subject(account));
        sql("delete from account where id = '" + account + "'");
        keys.destroy(new Subject(account));
    }

    private List<Long> lettersTo(UUID... people) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from outgoing_letter where template = 'policy-changes' and subject_id = ?")) {
            List<Long> counts = new ArrayList<>();
            for (UUID person : people) {
                count.setObject(1, person);
                try (ResultSet rows = count.executeQuery()) {
                    rows.next();
                    counts.add(rows.getLong(1));
                }
            }
            return counts;
        }
    }

    /** Each table's whole content, as one text; without what timers write by themselves. */
    private Map<String, String> tables() throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (Connection connection = database.getConnection();
                ResultSet names =
                        connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"TABLE", "BASE TABLE"});
                Statement statement = connection.createStatement()) {
            while (names.next()) {
                String name = names.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.startsWith("sweep_")) {
                    tables.put(name, content(statement, names.getString("TABLE_NAME")));
                }
            }
        }
        assertTrue(tables.size() > 15, "tables");
        return tables;
    }

    private static String content(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            TreeSet<String> lines = new TreeSet<>();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    line.append(rows.getString(column)).append('|');
                }
                lines.add(line.toString());
            }
            return String.join("\n", lines);
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }
}
