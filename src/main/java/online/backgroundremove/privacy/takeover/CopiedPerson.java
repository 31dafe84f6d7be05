package online.backgroundremove.privacy.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.StoredAttribute;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;

/** The one transaction in which somebody is made again, by all holders. */
@ApplicationScoped
public class CopiedPerson {

    @Inject
    private Registry registry;

    @Inject
    private AuditTrail trail;

    /**
     * What became of each table of the copy.
     *
     * @param subject a number of their own: the ledger may say of the one in the copy that who had it was erased, and would have
     *     them erased again when a backup of the database is brought back
     */
    @Transactional
    public List<TableOutcome> make(Subject subject, CopiedRows copy) {
        List<TableOutcome> outcomes = registry.holders().stream()
                .flatMap(holder -> holder.takeOver(subject, copy).entrySet().stream())
                .filter(taken -> !copy.of(taken.getKey()).isEmpty())
                .map(taken -> outcome(copy, taken))
                .sorted(Comparator.comparing(TableOutcome::table))
                .toList();
        trail.record(Optional.empty(), "account.taken-over", subject.id());
        return outcomes;
    }

    private static TableOutcome outcome(CopiedRows copy, Map.Entry<Class<?>, TakenOver> taken) {
        return new TableOutcome(
                new StoredAttribute(taken.getKey(), "", Optional.empty(), Optional.empty()).table(),
                copy.of(taken.getKey()).size(),
                taken.getValue());
    }
}
