package online.backgroundremove.privacy.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import online.backgroundremove.privacy.ledger.LedgerHead;
import online.backgroundremove.retention.NoPersonalData;

/** How far the ledger was when this database last heard of it; there is one. One that is behind was brought back from a backup. */
@Entity
@Table(name = "ledger_mark")
@NoPersonalData("a number and a hash")
public class LedgerMark {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "entry_number", nullable = false)
    private long number;

    @Column(name = "entry_hash", nullable = false)
    private String hash;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected LedgerMark() {}

    LedgerHead head() {
        return new LedgerHead(number, hash);
    }

    /** Forward only: of two nodes, the one that wrote first may come here last. */
    void moveTo(LedgerHead head) {
        if (head.number() > number) {
            number = head.number();
            hash = head.hash();
        }
    }
}
