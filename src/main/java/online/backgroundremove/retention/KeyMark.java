package online.backgroundremove.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which keys the database was sealed with. There is one, made at the first start. */
@Entity
@Table(name = "key_mark")
@NoPersonalData("a hash of a key")
public class KeyMark {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(nullable = false)
    private String fingerprint;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected KeyMark() {}

    KeyMark(String fingerprint) {
        this.id = ONLY;
        this.fingerprint = fingerprint;
    }

    boolean is(String other) {
        return fingerprint.equals(other);
    }
}
