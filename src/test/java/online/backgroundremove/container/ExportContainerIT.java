package online.backgroundremove.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import online.backgroundremove.Proves;
import online.backgroundremove.account.Secret;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.privacy.execution.Receipts;
import online.backgroundremove.privacy.export.Exclusions;
import online.backgroundremove.privacy.export.ExportGone;
import online.backgroundremove.privacy.export.ExportHoldings;
import online.backgroundremove.privacy.export.Exports;
import online.backgroundremove.privacy.export.Extent;
import online.backgroundremove.privacy.receipt.SignedText;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.StoredAttribute;
import online.backgroundremove.retention.Subject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody with a row in every table gets a copy of all of it, and of nothing else. */
@ExtendWith(ArquillianExtension.class)
class ExportContainerIT {

    private static final Instant START = Instant.parse("2030-03-01T12:00:00Z");

    /** Without anything about a person that could be told: the test's own. */
    private static final String TESTS = "test_note.";

    @Inject
    private TravellingClock clock;

    @Inject
    private FilledTables tables;

    @Inject
    private TestNotes notes;

    @Inject
    private Exports exports;

    @Inject
    private ExportHoldings holdings;

    @Inject
    private Registry registry;

    @Inject
    private Receipts receipts;

    @Inject
    private AuditTrail trail;

    @Deployment
    static WebArchive whatShips() {
        return NotesArchive.in(ErasureContainerIT.withoutTimers());
    }

    @BeforeEach
    void begin() throws Exception {
        clock.travelTo(START.toString());
    }

    @Test
    @Proves("EXPORT-1")
    void accessIsEveryClassifiedAttributeButTheDeclaredExclusions() throws Exception {
        FilledPerson person = filled();

        Set<String> told = fields(files(person, Extent.ALL));

        Set<String> classified = classified(attribute -> true);
        Set<String> missing = new TreeSet<>(classified);
        missing.removeAll(told);
        missing.removeAll(Exclusions.all().keySet());
        assertEquals(Set.of(), missing, "neither told nor excluded");
        Set<String> both = new TreeSet<>(Exclusions.all().keySet());
        both.removeIf(name -> !told.contains(name) && classified.contains(name));
        assertEquals(Set.of(), both, "excluded, and told or unknown");
    }

    @Test
    @Proves("EXPORT-1")
    void everyCanaryIsToldAndNoneOfAnotherPerson() throws Exception {
        FilledPerson person = filled();
        FilledPerson other = filled();

        String data = new String(files(person, Extent.ALL).get("data.json"), UTF_8);

        Set<String> missing = new TreeSet<>();
        person.texts().forEach((column, text) -> {
            if (!data.contains(text)) {
                missing.add(column);
            }
        });
        person.sealedTexts().forEach((column, text) -> {
            if (!data.contains(text.text())) {
                missing.add(column);
            }
        });
        missing.removeIf(column -> column.matches(".*(hash|lookup|secret|words|told|new_email|contents)"));
        missing.remove("account.password_hash");
        missing.removeIf(column -> column.startsWith("privacy_breach."));
        missing.remove("choice.controller");
        assertEquals(Set.of(), missing);
        assertTrue(data.contains(Objects.requireNonNull(person.sealedTexts().get("message.contents"))
                .text()));
        other.texts().values().forEach(text -> assertFalse(data.contains(text)));
        other.sealedTexts().values().forEach(text -> assertFalse(data.contains(text.text())));
    }

    @Test
    @Proves("EXPORT-2")
    void whatCanBeTakenElsewhereIsByConsentOrContract() throws Exception {
        FilledPerson person = filled();

        Set<String> told = fields(files(person, Extent.PORTABLE));

        assertTrue(told.contains("account.email"));
        Set<String> allowed = classified(attribute -> Set.of(Basis.CONSENT, Basis.CONTRACT)
                .contains(attribute.personal().orElseThrow().basis()));
        told.removeAll(allowed);
        assertEquals(Set.of(), told);
    }

    @Test
    @Proves("EXPORT-3")
    void theManifestIsSignedAndHasTheHashOfEveryFile() throws Exception {
        Map<String, byte[]> files = files(filled(), Extent.ALL);

        SignedText manifest = new SignedText(new String(files.get("manifest.json"), UTF_8));
        assertTrue(manifest.isSignedBy(receipts.publicKey()));
        JsonObject hashes = json(manifest.text()).getJsonObject("signed").getJsonObject("sha256");
        Set<String> others = new TreeSet<>(files.keySet());
        others.remove("manifest.json");
        assertEquals(others, new TreeSet<>(hashes.keySet()));
        for (String name : others) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(files.get(name));
            assertEquals(hashes.getString(name), HexFormat.of().formatHex(hash), name);
        }
        assertTrue(others.containsAll(Set.of("data.json", "schema.json", "index.html", "csv/account.csv")));
        assertArrayEquals(exports.schema().getBytes(UTF_8), files.get("schema.json"));
    }

    @Test
    @Proves("EXPORT-4")
    void aLinkOpensOnceForItsOwnerWithinThreeDays() throws Exception {
        FilledPerson person = filled();
        Optional<Subject> owner = Optional.of(person.subject());
        Secret secret = exports.make(person.subject(), Extent.ALL);
        assertEquals(Set.of(), tables.cellsWith("data.json"), "sealed");

        assertThrows(ExportGone.class, () -> exports.take(Secret.fresh(), owner), "guessed");
        assertThrows(ExportGone.class, () -> exports.take(secret, Optional.empty()), "not signed in");
        assertThrows(ExportGone.class, () -> exports.take(secret, Optional.of(Subject.fresh())), "somebody else");
        clock.travelTo(START.plus(Duration.ofDays(3)).toString());
        assertThrows(ExportGone.class, () -> exports.take(secret, owner), "over");
        assertEquals(1, holdings.expire(clock.instant(), 10));

        clock.travelTo(START.toString());
        Secret fresh = exports.make(person.subject(), Extent.ALL);
        assertTrue(exports.take(fresh, owner).length > 0);
        assertThrows(ExportGone.class, () -> exports.take(fresh, owner), "used");
    }

    private FilledPerson filled() throws Exception {
        FilledPerson person = tables.fill(Subject.fresh());
        trail.record(
                Optional.of(person.subject().id()),
                "test.acted",
                person.subject().id());
        notes.sql("insert into privacy_request_step values ('" + UUID.randomUUID() + "', '" + person.request()
                + "', 0, 'rows:x', 'DONE', 1, 'x=1', 1, null, timestamp with time zone '2030-03-01 12:00:00Z')");
        notes.sql("insert into erasure_receipt values ('" + person.request() + "', '"
                + person.subject().id()
                + "', X'7b7d', timestamp with time zone '2030-03-01 12:00:00Z', null, null, null)");
        return person;
    }

    private Map<String, byte[]> files(FilledPerson person, Extent extent) throws Exception {
        byte[] zip = exports.take(exports.make(person.subject(), extent), Optional.of(person.subject()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    /** The attributes that are told, such as {@code account.email}; of what nobody classifies, none. */
    private Set<String> fields(Map<String, byte[]> files) {
        Set<String> known = classified(attribute -> true);
        JsonObject data = json(new String(files.get("data.json"), UTF_8)).getJsonObject("data");
        return data.entrySet().stream()
                .flatMap(table -> table.getValue().asJsonArray().stream()
                        .flatMap(row -> row.asJsonObject().keySet().stream())
                        .map(name -> table.getKey() + "." + name))
                .filter(known::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> classified(Predicate<StoredAttribute> which) {
        return registry.map().personal().stream()
                .filter(which)
                .map(attribute -> attribute.table() + "." + attribute.name())
                .filter(name -> !name.startsWith(TESTS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
