package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.consent.Objections;
import online.backgroundremove.privacy.ledger.LedgerEntry;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** Does again what an entry of the ledger says, to a database that does not know of it. */
@ApplicationScoped
public class Repetition {

    @Inject
    private Registry registry;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Objections objections;

    @Inject
    private AuditTrail trail;

    /** In a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public void repeat(LedgerEntry entry) {
        Subject subject = new Subject(entry.act().subject());
        switch (entry.act().kind()) {
            case ERASURE_BEGUN -> erase(entry);
            case RESTRICTED -> restrict(subject, true);
            case RESTRICTION_LIFTED -> restrict(subject, false);
            case OBJECTED -> objections.begin(subject.id());
            case OBJECTION_LIFTED -> objections.end(subject.id());
            case ERASURE_DONE -> {
                return;
            }
        }
        trail.record(Optional.empty(), "privacy.repeated", entry.act().request());
    }

    private void erase(LedgerEntry entry) {
        registry.holders()
                .forEach(holder -> holder.erase(new Subject(entry.act().subject())));
        destroyKey(entry);
    }

    /** Unless it is the key of a request of somebody whom we know by nothing else: that goes with the request. */
    void destroyKey(LedgerEntry entry) {
        if (!entry.act().subject().equals(entry.act().request())) {
            keys.destroy(new Subject(entry.act().subject()));
        }
    }

    private void restrict(Subject subject, boolean restricted) {
        registry.holders().forEach(holder -> holder.restrict(subject, restricted));
    }
}
