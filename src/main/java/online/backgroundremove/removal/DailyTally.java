package online.backgroundremove.removal;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import online.backgroundremove.retention.NoPersonalData;

/** How many photos ended in one way on one day. Made with the first such photo, and only ever counted up. */
@Entity
@Table(name = "daily_tally")
@NoPersonalData("counted by day, for all together")
public class DailyTally {

    @EmbeddedId
    private TallyKey key;

    @Column(nullable = false)
    private long photos;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DailyTally() {}

    DailyTally(TallyKey key) {
        this.key = key;
    }

    TallyKey key() {
        return key;
    }

    public long photos() {
        return photos;
    }

    void add(long more) {
        photos += more;
    }
}
