package online.backgroundremove.removal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import online.backgroundremove.retention.NoPersonalData;

/** One day, in UTC, and one outcome. */
@Embeddable
@NoPersonalData("a day and an outcome")
public class TallyKey {

    @Column(name = "tally_day", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome outcome;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TallyKey() {}

    TallyKey(LocalDate day, Outcome outcome) {
        this.day = day;
        this.outcome = outcome;
    }

    LocalDate day() {
        return day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TallyKey key && day.equals(key.day) && outcome == key.outcome;
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, outcome);
    }
}
