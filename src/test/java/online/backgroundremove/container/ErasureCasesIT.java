package online.backgroundremove.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import online.backgroundremove.Proves;
import online.backgroundremove.consent.Objections;
import online.backgroundremove.privacy.RequestState;
import online.backgroundremove.privacy.execution.Execution;
import online.backgroundremove.privacy.execution.LedgerSettings;
import online.backgroundremove.privacy.execution.Receipts;
import online.backgroundremove.privacy.ledger.LedgerFile;
import online.backgroundremove.privacy.scan.RestrictionSearch;
import online.backgroundremove.retention.HoldReason;
import online.backgroundremove.retention.LegalHolds;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.restriction.HiddenRows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Erasures that meet something on their way, and what else is carried out. */
@ExtendWith(ArquillianExtension.class)
class ErasureCasesIT {

    private static final String NOBODY_OBJECTS = "update objection set subject_id = cast(random_uuid() as varchar(36))";

    private static final Instant START = Instant.parse("2030-03-01T12:00:00Z");

    @Inject
    private TravellingClock clock;

    @Inject
    private FilledTables tables;

    @Inject
    private TestNotes notes;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Execution execution;

    @Inject
    private Receipts receipts;

    @Inject
    private LegalHolds holds;

    @Inject
    private RestrictionSearch restrictions;

    @Inject
    private GuardedQueries queries;

    @Inject
    private Objections objections;

    @Inject
    private LedgerSettings ledger;

    @Deployment
    static WebArchive whatShips() {
        return ErasureContainerIT.whatShips();
    }

    @BeforeEach
    void begin() throws Exception {
        clock.travelTo(START.toString());
        notes.clear();
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

        assertEquals(RequestState.FAILED, outcomes.state(person));
        assertTrue(outcomes.steps(person).get(0).failure().orElseThrow().endsWith("LedgerUnavailable"));
        assertEquals(Outcomes.everywhere(person), tables.found(person), "all of it is there");

        clock.travelTo(START.plus(Duration.ofSeconds(16)).toString());
        execution.round();
        assertEquals(Outcomes.DONE, outcomes.state(person));
    }

    @Test
    @Proves("EXEC-5")
    void whatALegalHoldKeepsIsErasedWhenItIsOver() throws Exception {
        FilledPerson person = tables.fill(Subject.fresh());
        UUID hold = holds.ask(
                person.subject(), HoldReason.LEGAL_CLAIM, "A claim", START.plus(Duration.ofDays(9)), UUID.randomUUID());
        holds.approve(hold, UUID.randomUUID());
        execution.round();

        assertEquals(Outcomes.DONE, outcomes.state(person), () -> outcomes.failures(person));
        assertTrue(tables.found(person).contains("account.email"));
        assertFalse(tables.found(person).contains("api_key.secret_hash"), "nobody gets in");
        assertEquals(List.of("ERASURE_RECEIPT"), restrictions.unrestricted(person.subject()));
        assertTrue(receipts.of(person.request()).orElseThrow().text().contains("\"ground\":\"legal-hold\""));
        execution.round();
        assertTrue(tables.found(person).contains("account.email"));

        clock.travelTo(START.plus(Duration.ofDays(10)).toString());
        execution.round();
        Set<String> left = Outcomes.kept(person);
        left.removeAll(Set.of("privacy_request.address", "privacy_request.contents"));
        assertEquals(left, tables.found(person));
        assertTrue(receipts.of(person.request()).orElseThrow().text().contains("\"what\":\"account\",\"rows\":1"));
    }

    @Test
    @Proves({"GUARD-1", "GUARD-2"})
    void noQuerySeesARestrictedPerson() throws Exception {
        FilledPerson person = tables.fill(Subject.fresh());
        tables.addReceipt(person);
        notes.sql(NOBODY_OBJECTS);
        notes.sql("update usage_event set objected_day = null");
        assertEquals(queries.count(), queries.seeing(person).size(), () -> "not restricted: " + queries.seeing(person));

        tables.restrict(person, queries.tables());

        assertEquals(Set.of(), queries.seeing(person));
        assertEquals(Set.of(), queries.openToSql());
        HiddenRows lawful = HiddenRows.seeRestricted();
        assertEquals(queries.count(), queries.seeing(person).size());
        assertEquals(queries.tables(), queries.openToSql());
        lawful.close();
        for (String entity : queries.entities()) {
            assertTrue(
                    queries.countWithoutGuard(entity) > queries.count(entity),
                    () -> "control: a guard that is missing shows at " + entity);
        }
        Logger.getLogger(ErasureCasesIT.class.getName())
                .info("Restriction guard: " + queries.count() + " queries of "
                        + queries.tables().size() + " entities");
    }

    @Test
    @Proves("GUARD-5")
    void noQuerySeesTheUsageOfWhoObjects() throws Exception {
        String usage = "UsageEvent";
        FilledPerson person = tables.fill(Subject.fresh());
        assertEquals(Set.of(), queries.seeing(person, usage), "objects in the account and by the browser");
        notes.sql("update usage_event set objected_day = null");
        assertEquals(Set.of(), queries.seeing(person, usage), "in the account");
        notes.sql(NOBODY_OBJECTS);
        assertEquals(queries.ways(), queries.seeing(person, usage).size(), "control: nowhere");
        notes.sql("update usage_event set objected_day = current_date");
        assertEquals(Set.of(), queries.seeing(person, usage), "by the browser");
        assertFalse(queries.answersSql("usage_event where restricted_at is null"));

        HiddenRows undisputed = HiddenRows.seeObjected();
        assertEquals(queries.ways(), queries.seeing(person, usage).size());
        assertTrue(queries.answersSql("usage_event where restricted_at is null"));
        tables.restrict(person, Set.of("usage_event"));
        assertEquals(Set.of(), queries.seeing(person, usage), "restricted rows are not seen for that");
        undisputed.close();
    }

    @Test
    @Proves("EXEC-7")
    void aRestrictionCoversEveryRowAndAnObjectionStands() throws Exception {
        FilledPerson restricted = tables.fill(Subject.fresh());
        FilledPerson objecting = tables.fill(Subject.fresh());
        notes.sql("update privacy_request set kind = 'RESTRICTION' where id = '" + restricted.request() + "'");
        notes.sql("update privacy_request set kind = 'OBJECTION' where id = '" + objecting.request() + "'");
        notes.sql("delete from objection");
        assertFalse(restrictions.unrestricted(restricted.subject()).isEmpty());

        execution.round();

        assertEquals(RequestState.COMPLETED, outcomes.state(restricted), () -> outcomes.failures(restricted));
        assertEquals(RequestState.COMPLETED, outcomes.state(objecting), () -> outcomes.failures(objecting));
        assertEquals(List.of(), restrictions.unrestricted(restricted.subject()));
        assertFalse(restrictions.unrestricted(objecting.subject()).isEmpty());
        assertTrue(objections.standsFor(objecting.subject().id()));

        notes.sql("update privacy_request set kind = 'LIFTING', state = 'APPROVED' where id = '" + restricted.request()
                + "'");
        notes.sql("delete from privacy_request_step");
        execution.round();

        assertEquals(RequestState.COMPLETED, outcomes.state(restricted), () -> outcomes.failures(restricted));
        assertEquals(List.of(), restrictions.restricted(restricted.subject()));
    }

    @Test
    @Proves("EXEC-8")
    void theLastAdministratorIsNotErased() throws Exception {
        FilledPerson last = tables.fill(Subject.fresh());
        notes.sql("update account set role = 'ADMINISTRATOR' where id = '"
                + last.subject().id() + "'");
        execution.round();
        assertEquals(RequestState.DENIED, outcomes.state(last));
        assertTrue(tables.found(last).contains("account.email"));

        notes.sql("update privacy_request set state = 'APPROVED', kind = 'ERASURE'");
        FilledPerson other = tables.fill(Subject.fresh());
        notes.sql("update account set role = 'ADMINISTRATOR' where id = '"
                + other.subject().id() + "'");
        notes.sql("update privacy_request set state = 'IN_REVIEW' where id = '" + other.request() + "'");
        execution.round();
        assertEquals(Outcomes.DONE, outcomes.state(last), () -> outcomes.failures(last));
    }
}
