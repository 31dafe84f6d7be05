package online.backgroundremove.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import online.backgroundremove.Proves;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.AccountState;
import online.backgroundremove.account.AccountThere;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.Role;
import online.backgroundremove.privacy.execution.Receipts;
import online.backgroundremove.privacy.export.Exports;
import online.backgroundremove.privacy.export.Extent;
import online.backgroundremove.privacy.export.PersonalCopy;
import online.backgroundremove.privacy.takeover.TableOutcome;
import online.backgroundremove.privacy.takeover.Takeover;
import online.backgroundremove.retention.InvalidCopy;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import online.backgroundremove.retention.restriction.HiddenRows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody with a row in every table is made again from their copy. */
@ExtendWith(ArquillianExtension.class)
class TakeoverContainerIT {

    /** What is not the same by design: numbers of rows and of the person, and being staff. */
    private static final Set<String> DIFFERENT = Set.of("id", "subject", "account", "role");

    private static final Set<String> AGAIN = Set.of("account", "choice", "objection", "usage_event");

    /** A person who objects to statistics is copied and erased all the same. */
    private HiddenRows asTheOfficer;

    @Inject
    private TravellingClock clock;

    @Inject
    private FilledTables tables;

    @Inject
    private TestNotes notes;

    @Inject
    private Exports exports;

    @Inject
    private PersonalCopy copies;

    @Inject
    private Takeover takeover;

    @Inject
    private Accounts accounts;

    @Inject
    private Registry registry;

    @Inject
    private Receipts receipts;

    @Inject
    private SubjectKeys keys;

    @Deployment
    static WebArchive whatShips() {
        return NotesArchive.in(ErasureContainerIT.withoutTimers()).addClasses(CopyForge.class);
    }

    @BeforeEach
    void begin() throws Exception {
        clock.travelTo("2030-03-01T12:00:00Z");
        notes.clear();
        asTheOfficer = HiddenRows.seeRestricted();
    }

    @AfterEach
    void end() {
        asTheOfficer.close();
    }

    @Test
    @Proves({"TAKE-2", "TAKE-3"})
    void whoWasErasedIsMadeAgainFromTheirCopy() throws Exception {
        FilledPerson person = filled();
        Map<String, List<Map<String, Object>>> before = copies.of(person.subject(), Extent.ALL);
        byte[] copy = copy(person, Extent.ALL);
        String email = email(before);

        assertThrows(AccountThere.class, () -> take(copy), "still here");
        registry.holders().forEach(holder -> holder.erase(person.subject()));
        List<TableOutcome> outcomes = take(copy);

        Account again = accounts.byEmail(new EmailAddress(email)).orElseThrow();
        assertFalse(again.subject().equals(person.subject()), "a number of their own");
        assertEquals(comparable(before), comparable(copies.of(again.subject(), Extent.ALL)));
        assertEquals(before.keySet(), outcomes.stream().map(TableOutcome::table).collect(Collectors.toSet()));
        outcomes.forEach(outcome -> assertEquals(
                AGAIN.contains(outcome.table()), outcome.taken().rows() == outcome.copied(), outcome::inWords));
        outcomes.forEach(outcome -> assertTrue(
                outcome.taken().rows() == outcome.copied()
                        || !outcome.taken().leftOut().isEmpty(),
                outcome::inWords));
        assertThrows(AccountThere.class, () -> take(copy), "twice");
    }

    @Test
    @Proves("TAKE-2")
    void whatCanBeTakenElsewhereIsEnoughForAnAccount() throws Exception {
        FilledPerson person = filled();
        byte[] copy = copy(person, Extent.PORTABLE);
        registry.holders().forEach(holder -> holder.erase(person.subject()));

        take(copy);

        assertEquals(1, rows("account"));
        assertEquals(0, rows("usage_event"));
    }

    @Test
    @Proves("TAKE-4")
    void nobodyIsStaffOrHasPermittedAnythingByACopy() throws Exception {
        FilledPerson person = filled();
        notes.sql("update account set role = 'ADMINISTRATOR'");
        notes.sql("update choice set decision = 'GIVEN'");
        String email = email(copies.of(person.subject(), Extent.ALL));
        byte[] copy = copy(person, Extent.ALL);
        registry.holders().forEach(holder -> holder.erase(person.subject()));

        take(copy);

        Account again = accounts.byEmail(new EmailAddress(email)).orElseThrow();
        assertEquals(Role.HOLDER, again.role());
        assertEquals(AccountState.SUSPENDED, again.state());
        assertEquals(
                Set.of("account", "objection", "usage_event", "audit_entry"),
                copies.of(again.subject(), Extent.ALL).keySet());
    }

    @Test
    @Proves("TAKE-1")
    void aCopyIsReadOnlyAsItWasSigned() throws Exception {
        FilledPerson person = filled();
        byte[] copy = copy(person, Extent.ALL);
        registry.holders().forEach(holder -> holder.erase(person.subject()));

        refused(changed(
                copy,
                files -> files.computeIfPresent(
                        "data.json",
                        (name, data) -> new String(data, UTF_8)
                                .replace("HOLDER", "HOLDEN")
                                .getBytes(UTF_8))));
        refused(changed(copy, files -> files.remove("index.html")));
        refused(changed(copy, files -> files.remove("manifest.json")));
        refused(changed(copy, files -> files.put("more.txt", new byte[1])));
        refused(new byte[0]);
        refused("no archive".getBytes(UTF_8));
        String strange = Base64.getEncoder()
                .encodeToString(KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPublic()
                        .getEncoded());
        assertThrows(InvalidCopy.class, () -> takeover.of(new ByteArrayInputStream(copy), strange), "another key");
        assertThrows(InvalidCopy.class, () -> takeover.of(new ByteArrayInputStream(copy), ""), "no key");
        assertEquals(0, rows("account"));
        take(copy);
        assertEquals(1, rows("account"), "as it was signed");
    }

    @Test
    @Proves("TAKE-3")
    void nothingIsMadeWhereAnythingCannotBeRead() throws Exception {
        String account =
                "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"email\":\"again@example.org\",\"locale\":\"en\","
                        + "\"createdDay\":\"2029-12-24\",\"role\":\"HOLDER\",\"state\":\"PENDING\"}";
        String usage = "{\"at\":\"2030-02-28T00:00:00Z\",\"day\":\"2030-02-28\",\"route\":\"GET /\",\"status\":200}";

        refused(forged("\"account\":[" + account + "," + account + "]"));
        refused(forged("\"account\":[" + account.replace("PENDING", "GONE") + "]"));
        refused(forged("\"account\":[" + account.replace("again@", "") + "]"));
        refused(forged("\"account\":[" + account + "],\"usage_event\":[" + usage + ","
                + usage.replace("2030-02-28T", "yesterday ") + "]"));
        refused(forged("\"usage_event\":[" + usage + "]"));
        refused(forged("\"account\":[" + account + "],\"usage_event\":7"));
        refused(CopyForge.signed("{\"format\":2,\"data\":{\"account\":[" + account + "]}}", keys.signing()));
        assertEquals(0, rows("account"));
        assertEquals(0, rows("usage_event"));

        take(forged(
                "\"account\":[" + account + "],\"usage_event\":[" + usage + "," + usage.replace("2030", "2020") + "]"));

        Account pending =
                accounts.byEmail(new EmailAddress("again@example.org")).orElseThrow();
        assertEquals(AccountState.PENDING, pending.state());
        assertFalse(pending.lifetime().isOver(clock.instant()));
        assertTrue(pending.lifetime().expiresAt() != null, "it ends, unless its owner sets a password");
        assertEquals(1, rows("usage_event"), "what is too old is left out");
    }

    private byte[] forged(String data) {
        return CopyForge.signed("{\"format\":1,\"data\":{" + data + "}}", keys.signing());
    }

    private static byte[] changed(byte[] copy, Consumer<Map<String, byte[]>> change) throws Exception {
        Map<String, byte[]> files = CopyForge.files(copy);
        change.accept(files);
        return CopyForge.zip(files);
    }

    private void refused(byte[] copy) {
        assertThrows(InvalidCopy.class, () -> take(copy));
    }

    private List<TableOutcome> take(byte[] copy) {
        return takeover.of(new ByteArrayInputStream(copy), receipts.publicKey());
    }

    private byte[] copy(FilledPerson person, Extent extent) {
        return exports.take(exports.make(person.subject(), extent), Optional.of(person.subject()));
    }

    private static String email(Map<String, List<Map<String, Object>>> copy) {
        return String.valueOf(copy.getOrDefault("account", List.of()).get(0).get("email"));
    }

    private FilledPerson filled() throws Exception {
        FilledPerson person = tables.fill(Subject.fresh());
        notes.sql("update choice set decision = 'REFUSED', region = 'DE'");
        notes.sql("update account set state = 'SUSPENDED'");
        return person;
    }

    private long rows(String table) throws Exception {
        return tables.everything()
                .columns()
                .getOrDefault(table + (table.equals("account") ? ".email" : ".route"), "")
                .lines()
                .count();
    }

    private static Map<String, List<Map<String, Object>>> comparable(Map<String, List<Map<String, Object>>> copy) {
        Map<String, List<Map<String, Object>>> comparable = new TreeMap<>();
        copy.forEach((table, rows) -> {
            if (AGAIN.contains(table)) {
                comparable.put(
                        table,
                        rows.stream().map(TakeoverContainerIT::withoutNumbers).toList());
            }
        });
        return comparable;
    }

    private static Map<String, Object> withoutNumbers(Map<String, Object> row) {
        Map<String, Object> comparable = new LinkedHashMap<>(row);
        comparable.keySet().removeAll(DIFFERENT);
        return comparable;
    }
}
