package online.backgroundremove.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which keys the database was sealed with. There is one, empty until the first start. */
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

    /** Takes the keys of the first start, and knows them from then on. */
    boolean isOrBecomes(String known) {
        if (fingerprint.isEmpty()) {
            fingerprint = known;
        }
        return fingerprint.equals(known);
    }
}
