package online.backgroundremove.privacy.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import online.backgroundremove.retention.PersonalMemory;
import online.backgroundremove.retention.Subject;

/**
 * Looks whether anything of an erased person is left: in every column of every table, waiting mail and calls to processors among
 * them; in the files of the data directory and others that the operator names; in what is remembered in memory. It trusts no
 * list of ours of where something could be.
 */
@ApplicationScoped
public class ResidualScan {

    @Inject
    private RowSearch rows;

    @Inject
    private ScanSettings settings;

    @Inject
    private Instance<PersonalMemory> memories;

    /** Where something was found: columns, files, memories; nothing of what it is. */
    public List<String> search(Traces traces) {
        FileSearch files = new FileSearch(traces);
        return Stream.of(
                        rows.search(traces).stream().map(column -> "column " + column),
                        settings.roots()
                                .flatMap(root -> files.search(root).stream())
                                .map(file -> "file " + file),
                        remembered(traces))
                .flatMap(found -> found)
                .toList();
    }

    /** How many columns are looked into. */
    public long columns() {
        return rows.columns();
    }

    private Stream<String> remembered(Traces traces) {
        return memories.stream()
                .filter(memory -> traces.ids().stream().map(Subject::new).anyMatch(memory::remembers))
                .map(memory -> "memory " + memory.what());
    }
}
