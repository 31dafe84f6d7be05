package online.backgroundremove.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.ExpiringHoldings;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;

/** A holder as every feature has one. */
@ApplicationScoped
public class TestNotes extends ExpiringHoldings {

    private volatile boolean forgetful;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditTrail trail;

    @Resource(lookup = "java:app/jdbc/backgroundremove")
    private DataSource database;

    void sql(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    /** Nobody is left of earlier tests. */
    public void clear() throws SQLException {
        for (String table : List.of(
                "test_note", "usage_event", "privacy_request", "legal_hold", "account", "outgoing_letter", "message")) {
            sql("delete from " + table);
        }
    }

    @Transactional
    public UUID write(Subject subject, Instant created, Instant expires) {
        TestNote note = new TestNote(subject, Lifetime.until(created, expires));
        entities.persist(note);
        return note.id();
    }

    @Transactional
    public Optional<Lifetime> find(UUID id) {
        return Optional.ofNullable(entities.find(TestNote.class, id)).map(TestNote::lifetime);
    }

    /** Records an act, and fails afterwards. */
    @Transactional
    public void actAndFail(UUID on) {
        trail.record(Optional.empty(), "test.failed", on);
        throw new IllegalStateException("on purpose");
    }

    @Override
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of();
    }

    @Override
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        return takesNothing("a test's own");
    }

    /** Whether erasing is forgotten, as by a feature that nobody has thought of. */
    public void forget(boolean forgets) {
        forgetful = forgets;
    }

    @Override
    protected List<Class<?>> expiring() {
        return List.of(TestNote.class);
    }

    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        return forgetful ? Map.of() : eraseAll(subject);
    }
}
