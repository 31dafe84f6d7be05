package online.backgroundremove.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import online.backgroundremove.retention.NoPersonalData;

/** How many requests for pages said {@code Sec-GPC: 1} on one day, in UTC. */
@Entity
@Table(name = "signal_count")
@NoPersonalData("counted by day, for all together")
public class SignalCount {

    @Id
    @Column(name = "signal_day")
    private LocalDate day;

    @Column(nullable = false)
    private long requests;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SignalCount() {}

    SignalCount(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    void add(long more) {
        requests += more;
    }
}
