package online.backgroundremove.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import online.backgroundremove.Proves;
import online.backgroundremove.network.Caller;
import online.backgroundremove.privacy.scan.ResidualScan;
import online.backgroundremove.privacy.scan.RetainedColumns;
import online.backgroundremove.privacy.scan.ScanSettings;
import online.backgroundremove.privacy.scan.Traces;
import online.backgroundremove.removal.Answer;
import online.backgroundremove.removal.Route;
import online.backgroundremove.removal.UsageLog;
import online.backgroundremove.removal.UsageNote;
import online.backgroundremove.retention.Subject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever stands somewhere is found by a search for it: the controls of the search that ends an erasure. */
@ExtendWith(ArquillianExtension.class)
class ScanContainerIT {

    @Inject
    private TravellingClock clock;

    @Inject
    private FilledTables tables;

    @Inject
    private TestNotes notes;

    @Inject
    private ResidualScan scan;

    @Inject
    private RetainedColumns retained;

    @Inject
    private ScanSettings settings;

    @Inject
    private UsageLog usage;

    @Inject
    private UsageNote note;

    @Deployment
    static WebArchive whatShips() {
        WebArchive archive = ErasureContainerIT.whatShips();
        archive.delete("/WEB-INF/classes/online/backgroundremove/removal/UsageTimer.class");
        return archive;
    }

    @BeforeEach
    void begin() throws Exception {
        clock.travelTo("2030-03-01T12:00:00Z");
        notes.clear();
    }

    @Test
    @Proves({"SCAN-1", "SCAN-2"})
    void everyCellOfEveryTableIsLookedInto() throws Exception {
        FilledPerson person = tables.fill(Subject.fresh());
        notes.sql("insert into processor_call values ('" + UUID.randomUUID()
                + "', 'ANALYTICS', '{\"path\":\"/planted-7f3a\"}', 0,"
                + " timestamp with time zone '2030-03-01 12:00:00Z', timestamp with time zone '2030-03-01 12:00:00Z')");
        Set<String> missed = new TreeSet<>();
        int cells = 0;
        for (Cell cell : tables.cells(person)) {
            Traces traces = cell.value() instanceof byte[] bytes
                    ? new Traces().ofHash(HexFormat.of().formatHex(bytes))
                    : cell.value() instanceof UUID id
                            ? new Traces().ofId(id)
                            : new Traces().ofText(cell.value().toString());
            boolean found = scan.search(traces).contains("column " + cell.column());
            boolean kept = cell.value() instanceof UUID && retained.names().contains(cell.column());
            cells++;
            if (found == kept) {
                missed.add(cell.column());
            }
        }
        assertEquals(Set.of(), missed);
        assertTrue(cells > 100, "so many cells: " + cells);
        assertEquals(List.of("column processor_call.fields"), scan.search(new Traces().ofText("planted-7f3a")));
        assertEquals(List.of(), scan.search(new Traces().ofText("nowhere-7f3a").ofId(UUID.randomUUID())));
    }

    @Test
    @Proves("SCAN-1")
    void filesAndMemoryAreLookedInto() throws Exception {
        UUID id = UUID.randomUUID();
        Traces traces = new Traces().ofText("Planted@Example.org").ofId(id);
        Path file =
                Files.createDirectories(settings.data().resolve("somewhere")).resolve("planted");
        Files.write(file, ("x".repeat((1 << 20) - 5) + "planted@example.org").getBytes(UTF_8));
        assertEquals(List.of("file somewhere/planted"), scan.search(traces));
        Files.writeString(file, "of " + id);
        assertEquals(List.of("file somewhere/planted"), scan.search(traces));
        Files.delete(file);
        assertEquals(List.of(), scan.search(traces));

        note.by(id, UUID.randomUUID());
        usage.record(
                new Caller("192.0.2.1", "Test", "192.0.2.0/24", "Other", ""),
                new Answer(new Route("/api/v1/model"), 200));
        assertEquals(List.of("memory usage log"), scan.search(traces));
    }
}
