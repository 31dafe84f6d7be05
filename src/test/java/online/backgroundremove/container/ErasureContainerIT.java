package online.backgroundremove.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import online.backgroundremove.Proves;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.consent.Objections;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.PrivacyRequests;
import online.backgroundremove.privacy.RequestState;
import online.backgroundremove.privacy.RequestStep;
import online.backgroundremove.privacy.StepState;
import online.backgroundremove.privacy.execution.Execution;
import online.backgroundremove.privacy.execution.LedgerSettings;
import online.backgroundremove.privacy.execution.Receipts;
import online.backgroundremove.privacy.ledger.LedgerFile;
import online.backgroundremove.privacy.receipt.SignedText;
import online.backgroundremove.privacy.scan.UnrestrictedRows;
import online.backgroundremove.retention.HoldReason;
import online.backgroundremove.retention.KeyDestroyed;
import online.backgroundremove.retention.LegalHolds;
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

    /** What a law wants. */
    private static final Set<String> KEPT = Set.of("legal_hold", "privacy_request");

    /** Where a random id that leads to nobody may stand. */
    private static final Set<String> ID_KEPT = Set.of(
            "audit_entry.actor",
            "audit_entry.on_id",
            "erasure_receipt.subject_id",
            "erasure_receipt.signed_text",
            "legal_hold.subject",
            "privacy_request.subject_id");

    @Inject
    private TravellingClock clock;

    @Inject
    private FilledTables tables;

    @Inject
    private TestNotes notes;

    @Inject
    private Trouble trouble;

    @Inject
    private Execution execution;

    @Inject
    private PrivacyRequests requests;

    @Inject
    private Receipts receipts;

    @Inject
    private SubjectKeys keys;

    @Inject
    private AuditTrail trail;

    @Inject
    private LegalHolds holds;

    @Inject
    private UnrestrictedRows unrestricted;

    @Inject
    private Objections objections;

    @Inject
    private LedgerSettings ledger;

    @Deployment
    static WebArchive whatShips() {
        return withoutTimers().addClasses(TestNote.class, TestNotes.class);
    }

    /** Without the timers, which would do something when a test does not expect it. */
    static WebArchive withoutTimers() {
        WebArchive archive = ContainerIT.whatShips()
                .addClasses(
                        FilledTables.class,
                        FilledPerson.class,
                        RowValues.class,
                        RowValues.ToSeal.class,
                        FilledPerson.Sealed.class,
                        Everything.class)
                .addClasses(FailingSteps.class, Trouble.class);
        for (String timer : List.of(
                "retention/RetentionTimer",
                "privacy/execution/ExecutionTimer",
                "contact/OutboxTimer",
                "policy/ProcessorTimer")) {
            archive.delete("/WEB-INF/classes/online/backgroundremove/" + timer + ".class");
        }
        return archive;
    }

    @BeforeEach
    void begin() throws Exception {
        clock.travelTo(START.toString());
        notes.makeTable();
        for (String table :
                List.of("usage_event", "privacy_request", "legal_hold", "account", "outgoing_letter", "message")) {
            notes.sql("delete from " + table);
        }
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
        assertEquals(everywhere(erased), tables.found(erased), "all of it was there");

        execution.round();

        PrivacyRequest request = requests.find(erased.request()).orElseThrow();
        assertEquals(
                RequestState.COMPLETED, request.state(), () -> failures(erased));
        assertEquals(kept(erased), tables.found(erased));
        assertThrows(KeyDestroyed.class, () -> keys.seal(erased.subject(), "again"));
        assertEquals(ID_KEPT, tables.cellsWith(erased.subject().id().toString()));
        assertEquals(everywhere(other), tables.found(other), "nothing of anybody else is gone");
        execution.round();
        assertEquals(1, letters(erased), "told once");
    }

    @Test
    @Proves({"EXEC-5", "RECEIPT-1"})
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
                "\"ledger\":{\"number\":")) {
            assertTrue(receipt.text().contains(said), said + " in " + receipt.text());
        }
    }

    @Test
    @Proves("EXEC-2")
    void eachStepMayFailBeforeItIsDoneOrAfter() throws Exception {
        FilledPerson first = tables.fill(Subject.fresh());
        execution.round();
        List<String> names = steps(first).stream().map(RequestStep::name).toList();
        assertTrue(names.size() > 12, names::toString);

        for (String name : names) {
            for (String when : List.of("before", "after")) {
                begin();
                FilledPerson person = tables.fill(Subject.fresh());
                trouble.at(name + " " + when);
                execution.round();
                assertTrue(trouble.isOver(), name);
                assertEquals(RequestState.FAILED, state(person), name);
                assertEquals(StepState.FAILED, step(person, name).state());
                execution.round();
                assertEquals(RequestState.FAILED, state(person), "it pauses");

                clock.travelTo(START.plus(Duration.ofSeconds(16)).toString());
                execution.round();

                assertEquals(RequestState.COMPLETED, state(person), () -> failures(person));
                assertEquals(kept(person), tables.found(person), name + " " + when);
                assertEquals(1, letters(person), name + " " + when);
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

        assertEquals(RequestState.FAILED, state(person));
        assertTrue(step(person, "scan").failure().orElseThrow().endsWith("SomethingLeft"));
        assertTrue(receipts.of(person.request()).isEmpty());

        clock.travelTo(START.plus(Duration.ofSeconds(16)).toString());
        execution.round();
        assertEquals(RequestState.COMPLETED, state(person));
    }

    @Test
    @Proves({"EXEC-3", "LEDGER-1"})
    void withoutALedgerNothingIsDestroyed() throws Exception {
        FilledPerson person = tables.fill(Subject.fresh());
        Path file = LedgerFile.in(ledger.directory());
        Path aside = file.resolveSibling("aside");
        if (Files.exists(file)) {
            Files.move(file, aside);
        }
        Files.createDirectory(file);
        execution.round();
        Files.delete(file);
        if (Files.exists(aside)) {
            Files.move(aside, file);
        }

        assertEquals(RequestState.FAILED, state(person));
        assertTrue(steps(person).get(0).failure().orElseThrow().endsWith("LedgerUnavailable"));
        assertEquals(everywhere(person), tables.found(person), "all of it is there");

        clock.travelTo(START.plus(Duration.ofSeconds(16)).toString());
        execution.round();
        assertEquals(RequestState.COMPLETED, state(person));
    }

    @Test
    @Proves("EXEC-5")
    void whatALegalHoldKeepsIsErasedWhenItIsOver() throws Exception {
        FilledPerson person = tables.fill(Subject.fresh());
        UUID hold = holds.ask(
                person.subject(), HoldReason.LEGAL_CLAIM, "A claim", START.plus(Duration.ofDays(9)), UUID.randomUUID());
        holds.approve(hold, UUID.randomUUID());
        execution.round();

        assertEquals(RequestState.COMPLETED_WITH_RETENTION, state(person), () -> failures(person));
        assertTrue(tables.found(person).contains("account.email"));
        assertFalse(tables.found(person).contains("api_key.secret_hash"), "nobody gets in");
        assertEquals(List.of(), unrestricted.of(person.subject()));
        assertTrue(receipts.of(person.request()).orElseThrow().text().contains("\"ground\":\"legal-hold\""));
        execution.round();
        assertTrue(tables.found(person).contains("account.email"));

        clock.travelTo(START.plus(Duration.ofDays(10)).toString());
        execution.round();
        assertEquals(kept(person), tables.found(person));
        assertTrue(receipts.of(person.request()).orElseThrow().text().contains("\"what\":\"account\",\"rows\":1"));
    }

    @Test
    @Proves("EXEC-7")
    void aRestrictionCoversEveryRowAndAnObjectionStands() throws Exception {
        FilledPerson restricted = tables.fill(Subject.fresh());
        FilledPerson objecting = tables.fill(Subject.fresh());
        notes.sql("update privacy_request set kind = 'RESTRICTION' where id = '" + restricted.request() + "'");
        notes.sql("update privacy_request set kind = 'OBJECTION' where id = '" + objecting.request() + "'");
        notes.sql("delete from objection");
        assertFalse(unrestricted.of(restricted.subject()).isEmpty());

        execution.round();

        assertEquals(RequestState.COMPLETED, state(restricted), () -> failures(restricted));
        assertEquals(RequestState.COMPLETED, state(objecting), () -> failures(objecting));
        assertEquals(List.of(), unrestricted.of(restricted.subject()));
        assertFalse(unrestricted.of(objecting.subject()).isEmpty());
        assertTrue(objections.standsFor(objecting.subject().id()));
    }

    @Test
    @Proves("EXEC-8")
    void theLastAdministratorIsNotErased() throws Exception {
        FilledPerson last = tables.fill(Subject.fresh());
        notes.sql("update account set role = 'ADMINISTRATOR' where id = '" + last.subject().id() + "'");
        execution.round();
        assertEquals(RequestState.DENIED, state(last));
        assertTrue(tables.found(last).contains("account.email"));

        notes.sql("update privacy_request set state = 'APPROVED', kind = 'ERASURE'");
        FilledPerson other = tables.fill(Subject.fresh());
        notes.sql("update account set role = 'ADMINISTRATOR' where id = '" + other.subject().id() + "'");
        notes.sql("update privacy_request set state = 'IN_REVIEW' where id = '" + other.request() + "'");
        execution.round();
        assertEquals(RequestState.COMPLETED, state(last), () -> failures(last));
    }

    private String failures(FilledPerson person) {
        return steps(person).stream()
                .map(step -> step.name() + " " + step.state() + " " + step.failure().orElse(""))
                .collect(Collectors.joining(", "));
    }

    private long letters(FilledPerson person) throws Exception {
        return tables.cellsWith(person.request().toString()).stream()
                .filter(cell -> cell.startsWith("outgoing_letter"))
                .count();
    }

    private RequestState state(FilledPerson person) {
        return requests.find(person.request()).orElseThrow().state();
    }

    private List<RequestStep> steps(FilledPerson person) {
        return requests.steps(person.request());
    }

    private RequestStep step(FilledPerson person, String name) {
        return steps(person).stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The columns in which something was written that stands nowhere else. */
    private static Set<String> everywhere(FilledPerson person) {
        Set<String> columns = new TreeSet<>(person.texts().keySet());
        columns.addAll(person.sealedTexts().keySet());
        return columns;
    }

    private static Set<String> kept(FilledPerson person) {
        Set<String> kept = person.texts().keySet().stream()
                .filter(column -> KEPT.contains(column.substring(0, column.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
        kept.addAll(Set.of("privacy_request.address", "privacy_request.contents"));
        return kept;
    }
}
