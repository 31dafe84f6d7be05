package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import online.backgroundremove.privacy.ledger.LedgerHead;

/** The mark that this database has of the ledger, in transactions of its own. */
@ApplicationScoped
public class LedgerMarks {

    @PersistenceContext
    private EntityManager entities;

    @Transactional(TxType.REQUIRES_NEW)
    public LedgerHead get() {
        return entities.find(LedgerMark.class, LedgerMark.ONLY).head();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void moveTo(LedgerHead head) {
        LedgerMark mark = entities.find(LedgerMark.class, LedgerMark.ONLY, LockModeType.PESSIMISTIC_WRITE);
        mark.moveTo(head);
    }
}
