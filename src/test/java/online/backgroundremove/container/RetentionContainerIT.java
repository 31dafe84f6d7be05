package online.backgroundremove.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import online.backgroundremove.Proves;
import online.backgroundremove.account.NotAllowed;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.consent.Choice;
import online.backgroundremove.consent.Chooser;
import online.backgroundremove.consent.ConsentHoldings;
import online.backgroundremove.consent.Decision;
import online.backgroundremove.consent.PrivacyChoice;
import online.backgroundremove.consent.Region;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.HoldReason;
import online.backgroundremove.retention.NotTwoPeople;
import online.backgroundremove.retention.Overdue;
import online.backgroundremove.retention.RetentionSweep;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import online.backgroundremove.retention.SweepCount;
import online.backgroundremove.retention.SweepLog;
import online.backgroundremove.retention.SweepRun;
import online.backgroundremove.retention.desk.HoldDesk;
import online.backgroundremove.retention.desk.HoldOnDesk;
import online.backgroundremove.retention.desk.SweepDesk;
import online.backgroundremove.retention.desk.TrailDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RetentionContainerIT {

    private static final Instant START = Instant.parse("2030-03-01T12:00:00Z");
    private static final SignedIn ONE = officer();
    private static final SignedIn OTHER = officer();

    @Inject
    private TravellingClock clock;

    @Inject
    private TestNotes notes;

    @Inject
    private RetentionSweep sweep;

    @Inject
    private SweepLog log;

    @Inject
    private Overdue overdue;

    @Inject
    private AuditTrail trail;

    @Inject
    private SubjectKeys keys;

    @Inject
    private PrivacyChoice choice;

    @Inject
    private ConsentHoldings consents;

    @Inject
    private HoldDesk holds;

    @Inject
    private SweepDesk sweeps;

    @Inject
    private TrailDesk trails;

    @Deployment
    static WebArchive whatShips() {
        return withNotes();
    }

    /** Without the timer, which would sweep when a test does not expect it. */
    static WebArchive withNotes() {
        WebArchive archive = NotesArchive.in(ShippedArchive.withoutNets());
        archive.delete("/WEB-INF/classes/online/backgroundremove/retention/RetentionTimer.class");
        return archive;
    }

    @BeforeEach
    void begin() throws SQLException {
        clock.travelTo(START.toString());
        notes.sql("delete from test_note");
        notes.sql("delete from legal_hold");
    }

    @Test
    @Proves({"RET-4", "RET-6"})
    void whatIsOverGoesOnItsDayAndNotBefore() {
        Subject subject = Subject.fresh();
        UUID days7 = notes.write(subject, START, START.plus(Duration.ofDays(7)));
        UUID days180 = notes.write(subject, START, START.plus(Duration.ofDays(180)));

        travel(Duration.ofDays(7).minusSeconds(1));
        sweep.sweep();
        assertTrue(notes.find(days7).isPresent(), "a second before its end");
        assertEquals(0, due().rows());

        travel(Duration.ofDays(8));
        assertEquals(1, due().rows());
        assertEquals(Optional.of(START.plus(Duration.ofDays(7))), due().oldest());
        assertEquals(1, notesEnded(sweep.sweep().orElseThrow()));
        assertFalse(notes.find(days7).isPresent(), "on day 8");
        assertTrue(notes.find(days180).isPresent());

        travel(Duration.ofDays(179));
        sweep.sweep();
        assertTrue(notes.find(days180).isPresent(), "on day 179");
        travel(Duration.ofDays(181));
        sweep.sweep();
        assertFalse(notes.find(days180).isPresent(), "on day 181");
        SweepRun last = log.latest(1).get(0);
        assertEquals(Optional.of(START.plus(Duration.ofDays(181))), last.endedAt());
        assertEquals(Optional.empty(), last.failedWhy());
        assertEquals("retention.swept", trail.latest(1).get(0).act());
    }

    @Test
    @Proves({"RET-4", "DESK-2"})
    void aHoldOfTwoPeopleKeepsAPersonsRowsUntilItEnds() {
        Subject subject = Subject.fresh();
        UUID note = notes.write(subject, START, START.plus(Duration.ofDays(7)));
        UUID others = notes.write(Subject.fresh(), START, START.plus(Duration.ofDays(7)));
        holds.ask(ONE, subject, HoldReason.COURT_ORDER, "Case 12/30", START.plus(Duration.ofDays(100)));
        UUID hold = holds.all(ONE).get(0).hold().id();

        assertFalse(holds.all(ONE).get(0).canBeApproved());
        assertThrows(NotTwoPeople.class, () -> holds.approve(ONE, hold));
        holds.approve(OTHER, hold);
        UUID later = notes.write(subject, START, START.plus(Duration.ofDays(7)));
        HoldOnDesk active = holds.all(OTHER).get(0);
        assertEquals(Optional.of("Case 12/30"), active.words());

        travel(Duration.ofDays(50));
        sweep.sweep();
        assertTrue(notes.find(note).isPresent(), "held");
        assertTrue(notes.find(later).isPresent(), "held, though it came after the approval");
        assertFalse(notes.find(others).isPresent(), "another person's");

        holds.end(OTHER, hold);
        sweep.sweep();
        assertFalse(notes.find(note).isPresent(), "after the hold was ended");
        assertFalse(notes.find(later).isPresent(), "after the hold was ended");
    }

    @Test
    @Proves({"RET-4", "CNS-2"})
    void aChoiceIsKeptForItsTimeAndAnObjectionAsLongAsTheAccount() {
        clock.travelTo("2028-03-01T12:00:00Z");
        Optional<UUID> account = Optional.of(UUID.randomUUID());
        Chooser chooser = new Chooser(Optional.empty(), account, false, Region.UNKNOWN);
        UUID browser = choice.make(chooser, Decision.GIVEN, "203.0.113.0/24");
        choice.make(
                new Chooser(Optional.of(browser), account, false, Region.UNKNOWN), Decision.OBJECTED, "2001:db8::/64");
        List<Subject> subjects = List.of(new Subject(browser), new Subject(account.orElseThrow()));

        clock.travelTo("2029-03-01T11:59:59Z");
        sweep.sweep();
        assertEquals(List.of(2, 2), choices(subjects), "a second before its end");

        clock.travelTo("2029-03-01T12:00:00Z");
        assertEquals(4, ended(sweep.sweep().orElseThrow(), "consent"));
        assertEquals(List.of(0, 0), choices(subjects), "a year after");
        assertTrue(choice.standing(chooser).isObjected(), "that stands until it is lifted");
        consents.erase(subjects.get(1));
    }

    @Test
    @Proves("RET-4")
    void aHoldEndsByItself() {
        Subject subject = Subject.fresh();
        UUID note = notes.write(subject, START, START.plus(Duration.ofDays(1)));
        holds.ask(ONE, subject, HoldReason.LEGAL_CLAIM, "A claim", START.plus(Duration.ofDays(100)));
        holds.approve(OTHER, holds.all(ONE).get(0).hold().id());

        travel(Duration.ofDays(99));
        sweep.sweep();
        assertTrue(notes.find(note).isPresent());
        travel(Duration.ofDays(101));
        sweep.sweep();
        assertFalse(notes.find(note).isPresent());
    }

    @Test
    @Proves("RET-2")
    void aDumpThatIsRestoredCannotBeReadForWhomTheKeyIsDestroyed() throws Exception {
        Path dump = Path.of("target", "container", UUID.randomUUID() + ".sql").toAbsolutePath();
        Subject erased = Subject.fresh();
        holds.ask(ONE, erased, HoldReason.LEGAL_CLAIM, "words-of-erased", START.plus(Duration.ofDays(1)));
        holds.ask(ONE, Subject.fresh(), HoldReason.LEGAL_CLAIM, "words-of-other", START.plus(Duration.ofDays(1)));
        notes.sql("script drop to '" + dump + "' table legal_hold");

        keys.destroy(erased);
        notes.sql("delete from legal_hold");
        notes.sql("runscript from '" + dump + "'");

        List<HoldOnDesk> restored = holds.all(ONE);
        assertEquals(
                Set.of(Optional.empty(), Optional.of("words-of-other")),
                restored.stream().limit(2).map(HoldOnDesk::words).collect(Collectors.toSet()));
        String text = Files.readString(dump);
        assertTrue(text.contains(erased.id().toString()), "the row is in the dump");
        assertFalse(text.contains("words-of"));
    }

    @Test
    @Proves("DESK-1")
    void onlyPrivacyOfficersWithASecondFactorMayDoAnyOfIt() {
        for (SignedIn actor : List.of(
                new SignedIn(UUID.randomUUID(), UUID.randomUUID(), Role.HOLDER, true),
                new SignedIn(UUID.randomUUID(), UUID.randomUUID(), Role.SUPPORT, true),
                new SignedIn(UUID.randomUUID(), UUID.randomUUID(), Role.PRIVACY_OFFICER, false))) {
            assertThrows(NotAllowed.class, () -> holds.all(actor));
            assertThrows(NotAllowed.class, () -> holds.approve(actor, UUID.randomUUID()));
            assertThrows(NotAllowed.class, () -> holds.end(actor, UUID.randomUUID()));
            assertThrows(NotAllowed.class, () -> sweeps.begin(actor));
            assertThrows(NotAllowed.class, () -> sweeps.due(actor));
            assertThrows(NotAllowed.class, () -> trails.latest(actor));
            assertThrows(NotAllowed.class, () -> trails.verify(actor));
        }
    }

    private List<Integer> choices(List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> consents.export(subject)
                        .getOrDefault(Choice.class, List.of())
                        .size())
                .toList();
    }

    private long notesEnded(UUID run) {
        return ended(run, "container");
    }

    private long ended(UUID run, String feature) {
        return log.counts(run).stream()
                .filter(count -> count.what().equals(feature))
                .mapToLong(SweepCount::rows)
                .sum();
    }

    private Due due() {
        return overdue.now().stream()
                .filter(due -> due.what().startsWith("test_note"))
                .findFirst()
                .orElseThrow();
    }

    private void travel(Duration since) {
        clock.travelTo(START.plus(since).toString());
    }

    private static SignedIn officer() {
        return new SignedIn(UUID.randomUUID(), UUID.randomUUID(), Role.PRIVACY_OFFICER, true);
    }
}
