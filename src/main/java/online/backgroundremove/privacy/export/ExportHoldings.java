package online.backgroundremove.privacy.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.ExpiringHoldings;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;

/** Copies that nobody has fetched yet. They are not copied themselves. */
@ApplicationScoped
public class ExportHoldings extends ExpiringHoldings {

    private static final Class<ExportFile> FILES = ExportFile.class;

    @Inject
    private Exports exports;

    @Override
    protected List<Class<?>> expiring() {
        return List.of(FILES);
    }

    @Override
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(FILES, List.of());
    }

    @Override
    @Transactional
    public Map<Class<?>, Long> held(Subject subject) {
        return Map.of(FILES, (long) exports.of(subject).size());
    }

    @Override
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        return takesNothing("a copy is not in itself");
    }

    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        return eraseAll(subject);
    }
}
