package online.backgroundremove.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import online.backgroundremove.retention.NoPersonalData;

/** An end of the trail: where its last entry is, or where it begins since its oldest part was cut off; each has one row. */
@Entity
@Table(name = "audit_head")
@NoPersonalData("a number and hashes")
public class AuditHead {

    static final int LAST = 1;
    static final int CUT = 2;

    @Id
    private int id;

    @Column(name = "entry_number", nullable = false)
    private long number;

    @Column(name = "entry_hash", nullable = false)
    private byte[] hash;

    /** By a key that is not in the database: whoever can write there cannot make up a whole new trail. */
    @Column(nullable = false)
    private byte[] signature;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AuditHead() {}

    long number() {
        return number;
    }

    byte[] hash() {
        return hash.clone();
    }

    byte[] signature() {
        return signature.clone();
    }

    /** Before the first entry, nothing is signed yet. */
    boolean isBeginning() {
        return number == 0;
    }

    void moveTo(AuditEntry entry, Signing signing) {
        number = entry.number();
        hash = entry.hash();
        signature = signing.sign(id, number, hash);
    }
}
