package online.backgroundremove.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import online.backgroundremove.Proves;
import online.backgroundremove.audit.AuditEntry;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.audit.Verification;
import online.backgroundremove.retention.HoldReason;
import online.backgroundremove.retention.LegalHolds;
import online.backgroundremove.retention.RetentionSweep;
import online.backgroundremove.retention.Subject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditContainerIT {

    private static final Instant START = Instant.parse("2030-03-01T12:00:00Z");

    @Inject
    private TravellingClock clock;

    @Inject
    private TestNotes notes;

    @Inject
    private RetentionSweep sweep;

    @Inject
    private AuditTrail trail;

    @Inject
    private LegalHolds holds;

    @Deployment
    static WebArchive whatShips() {
        return RetentionContainerIT.withNotes();
    }

    @BeforeEach
    void begin() throws SQLException {
        clock.travelTo(START.toString());
    }

    @Test
    @Proves("AUD-1")
    void anActThatFailsIsNotRecorded() {
        UUID failed = UUID.randomUUID();
        UUID done = UUID.randomUUID();
        trail.record(Optional.of(done), "test.done", done);

        assertThrows(IllegalStateException.class, () -> notes.actAndFail(failed));

        List<UUID> recorded = trail.latest(10).stream().map(AuditEntry::on).toList();
        assertTrue(recorded.contains(done));
        assertFalse(recorded.contains(failed));
        assertTrue(trail.verify().isWhole());
    }

    @Test
    @Proves("AUD-2")
    void namesTheFirstEntryThatIsNotAsItWasWritten() throws SQLException {
        for (int i = 0; i < 5; i++) {
            trail.record(Optional.empty(), "test.act", UUID.randomUUID());
        }
        long last = trail.latest(1).get(0).number();
        assertEquals(last - 1, trail.before(last, 1).get(0).number());
        assertEquals(Optional.empty(), first(trail.verify()));

        noticed("update audit_entry set act = 'test.lie' where entry_number = ", last - 2, "test.act");
        noticed("update audit_entry set actor = on_id where entry_number = ", last - 3, null);

        notes.sql("update audit_entry set entry_number = -1 where entry_number = " + (last - 1));
        assertEquals(Optional.of(last - 1), first(trail.verify()), "one is missing");
        notes.sql("update audit_entry set entry_number = " + (last - 1) + " where entry_number = -1");
        notes.sql("update audit_entry set entry_number = -1 where entry_number = " + last);
        assertEquals(Optional.of(last), first(trail.verify()), "the last is missing");
        notes.sql("update audit_entry set entry_number = " + last + " where entry_number = -1");
        assertTrue(trail.verify().isWhole());

        notes.sql("update audit_head set signature = entry_hash where id = 1");
        assertFalse(trail.verify().isWhole(), "the end is not signed by us");
        trail.record(Optional.empty(), "test.act", UUID.randomUUID());
        assertTrue(trail.verify().isWhole(), "signed anew");
    }

    @Test
    @Proves("AUD-3")
    void whatRemainsAfterTheOldestPartWasCutOffStillVerifies() throws SQLException {
        Subject held = Subject.fresh();
        trail.record(Optional.empty(), "test.old", UUID.randomUUID());
        trail.record(Optional.empty(), "test.held", held.id());
        long heldNumber = trail.latest(1).get(0).number();
        travel(Duration.ofDays(800));
        Instant end = clock.instant().plus(Duration.ofDays(10));
        UUID hold = holds.ask(held, HoldReason.COURT_ORDER, "Case 13/30", end, UUID.randomUUID());
        holds.approve(hold, UUID.randomUUID());

        sweep.sweep();
        assertEquals(heldNumber, oldest(), "what is held, and all after it, stays");
        assertTrue(trail.verify().isWhole());

        travel(Duration.ofDays(820));
        sweep.sweep();
        assertTrue(oldest() > heldNumber, "after the hold");
        assertTrue(trail.verify().isWhole());

        notes.sql("create table kept as select signature from audit_head where id = 2");
        notes.sql("update audit_head set signature = entry_hash where id = 2");
        assertFalse(trail.verify().isWhole(), "a cut that we did not sign");
        notes.sql("update audit_head set signature = (select signature from kept) where id = 2");
        assertTrue(trail.verify().isWhole());
    }

    private long oldest() {
        List<AuditEntry> all = trail.latest(10_000);
        return all.get(all.size() - 1).number();
    }

    private void noticed(String change, long number, @Nullable String act) throws SQLException {
        notes.sql(change + number);
        assertEquals(Optional.of(number), first(trail.verify()), change);
        notes.sql(
                act == null
                        ? "update audit_entry set actor = null where entry_number = " + number
                        : "update audit_entry set act = '" + act + "' where entry_number = " + number);
    }

    private static Optional<Long> first(Verification verification) {
        OptionalLong broken = verification.firstBroken();
        return broken.isPresent() ? Optional.of(broken.getAsLong()) : Optional.empty();
    }

    private void travel(Duration since) {
        clock.travelTo(START.plus(since).toString());
    }
}
