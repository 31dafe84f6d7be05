package online.backgroundremove.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import online.backgroundremove.Proves;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.privacy.RequestState;
import online.backgroundremove.privacy.RequestStep;
import online.backgroundremove.privacy.StepState;
import online.backgroundremove.privacy.execution.Execution;
import online.backgroundremove.privacy.execution.Receipts;
import online.backgroundremove.privacy.receipt.SignedText;
import online.backgroundremove.retention.KeyDestroyed;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody with a row in every table is erased, and somebody else is not. */
@ExtendWith(ArquillianExtension.class)
class ErasureContainerIT {

    private static final Instant START = Instant.parse("2030-03-01T12:00:00Z");

    /** Where a random id that leads to nobody may stand. */
    private static final Set<String> ID_KEPT = Set.of(
            "audit_entry.actor",
            "audit_entry.on_id",
            "erasure_receipt.subject_id",
            "erasure_receipt.signed_text",
            "legal_hold.subject",
            "privacy_breach_notice.subject_id",
            "privacy_request.subject_id");

    /** Of each kind one, of which none has to be asked by hand. */
    private static final Map<String, String> PROCESSORS = Map.of(
            "hosting.name", "Host",
            "mail.host", "localhost",
            "mail.logs-kept", "P7D",
            "analytics.kind", "goatcounter",
            "analytics.url", "http://localhost:1");

    @Inject
    private TravellingClock clock;

    @Inject
    private FilledTables tables;

    @Inject
    private TestNotes notes;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Trouble trouble;

    @Inject
    private Execution execution;

    @Inject
    private Receipts receipts;

    @Inject
    private SubjectKeys keys;

    @Inject
    private AuditTrail trail;

    @Deployment
    static WebArchive whatShips() {
        return NotesArchive.in(withoutTimers());
    }

    /** Without the timers, which would do something when a test does not expect it. */
    static WebArchive withoutTimers() {
        WebArchive archive = ShippedArchive.withoutNets(PROCESSORS)
                .addClasses(
                        FilledTables.class,
                        FilledPerson.class,
                        RowValues.class,
                        RowValues.ToSeal.class,
                        FilledPerson.Sealed.class,
                        GuardedQueries.class,
                        GuardedQueries.Way.class,
                        Everything.class,
                        Outcomes.class,
                        Cell.class,
                        TableShape.class,
                        TableShape.Column.class)
                .addClasses(FailingSteps.class, Trouble.class);
        for (String timer : List.of(
                "retention/RetentionTimer",
                "privacy/execution/ExecutionTimer",
                "privacy/breach/BreachTimer",
                "contact/OutboxTimer",
                "policy/ProcessorTimer")) {
            archive.delete("/WEB-INF/classes/online/backgroundremove/" + timer + ".class");
        }
        return archive;
    }

    @BeforeEach
    void begin() throws Exception {
        clock.travelTo(START.toString());
        notes.clear();
    }

    @Test
    @Proves({"EXEC-1", "EXEC-4", "EXEC-5", "SCAN-2"})
    void nothingOfThePersonIsLeftButWhatTheDataMapKeeps() throws Exception {
        FilledPerson erased = tables.fill(Subject.fresh());
        FilledPerson other = tables.fill(Subject.fresh());
        notes.sql("update privacy_request set state = 'IN_REVIEW' where id = '" + other.request() + "'");
        trail.record(
                Optional.of(erased.subject().id()),
                "test.acted",
                erased.subject().id());
        assertEquals(Outcomes.everywhere(erased), tables.found(erased), "all of it was there");

        execution.round();

        assertEquals(Outcomes.DONE, outcomes.state(erased), () -> outcomes.failures(erased));
        assertEquals(Outcomes.kept(erased), tables.found(erased));
        assertThrows(KeyDestroyed.class, () -> keys.seal(erased.subject(), "again"));
        assertEquals(ID_KEPT, tables.cellsWith(erased.subject().id().toString()));
        assertEquals(Outcomes.everywhere(other), tables.found(other), "nothing of anybody else is gone");
        execution.round();
        assertEquals(1, outcomes.letters(erased), "told once");
    }

    @Test
    @Proves({"EXEC-5", "EXEC-9", "RECEIPT-1"})
    void theReceiptSaysWhatWasDoneAndWhatStays() throws Exception {
        FilledPerson erased = tables.fill(Subject.fresh());

        execution.round();

        SignedText receipt = receipts.of(erased.request()).orElseThrow();
        assertTrue(receipt.isSignedBy(receipts.publicKey()));
        for (String said : List.of(
                "\"what\":\"account\",\"rows\":1",
                "\"what\":\"usage_event\",\"rows\":1",
                "\"what\":\"legal_hold\",\"rows\":1,\"ground\":\"legal-obligation\",\"kept\":\"P2Y from ended\"",
                "\"key\":\"destroyed\"",
                "\"processor\":\"HOSTING\",\"evidence\":\"with ours; a destroyed key makes its copies unreadable\"",
                "\"processor\":\"MAIL_RELAY\",\"evidence\":\"its logs of letters end by 2030-03-09\"",
                "\"processor\":\"ANALYTICS\",\"evidence\":\"nothing leads to a person: it gets no address and",
                "\"ledger\":{\"number\":")) {
            assertTrue(receipt.text().contains(said), said + " in " + receipt.text());
        }
    }

    @Test
    @Proves("EXEC-2")
    void eachStepMayFailBeforeItIsDoneOrAfter() throws Exception {
        FilledPerson first = tables.fill(Subject.fresh());
        execution.round();
        List<String> names =
                outcomes.steps(first).stream().map(RequestStep::name).toList();
        assertTrue(names.size() > 12, names::toString);

        for (String name : names) {
            for (String when : List.of("before", "after")) {
                begin();
                FilledPerson person = tables.fill(Subject.fresh());
                trouble.at(name + " " + when);
                execution.round();
                assertTrue(trouble.isOver(), name);
                assertEquals(RequestState.FAILED, outcomes.state(person), name);
                assertEquals(StepState.FAILED, outcomes.step(person, name).state());
                execution.round();
                assertEquals(RequestState.FAILED, outcomes.state(person), "it pauses");

                clock.travelTo(START.plus(Duration.ofSeconds(16)).toString());
                execution.round();

                assertEquals(Outcomes.DONE, outcomes.state(person), () -> outcomes.failures(person));
                assertEquals(Outcomes.kept(person), tables.found(person), name + " " + when);
                assertEquals(1, outcomes.letters(person), name + " " + when);
            }
        }
    }

    @Test
    @Proves("EXEC-4")
    void whatTheEraserDoesNotKnowTurnsItRed() throws Exception {
        FilledPerson person = tables.fill(Subject.fresh());
        notes.forget(true);
        execution.round();
        notes.forget(false);

        assertEquals(RequestState.FAILED, outcomes.state(person));
        assertTrue(outcomes.step(person, "scan").failure().orElseThrow().endsWith("SomethingLeft"));
        assertTrue(receipts.of(person.request()).isEmpty());

        clock.travelTo(START.plus(Duration.ofSeconds(16)).toString());
        execution.round();
        assertEquals(Outcomes.DONE, outcomes.state(person));
    }
}
