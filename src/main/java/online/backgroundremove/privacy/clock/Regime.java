package online.backgroundremove.privacy.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import online.backgroundremove.retention.NoPersonalData;

/** The clock of a law, from a day on. */
@Entity
@Table(name = "privacy_regime")
@NoPersonalData("what laws say")
public class Regime {

    @Id
    private Integer id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Law law;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "answer_months", nullable = false)
    private int answerMonths;

    @Column(name = "answer_days", nullable = false)
    private int answerDays;

    @Column(name = "end_moves", nullable = false)
    private boolean endMoves;

    @Column(name = "extension_months", nullable = false)
    private int extensionMonths;

    @Column(name = "extension_days", nullable = false)
    private int extensionDays;

    @Column(name = "acknowledge_days", nullable = false)
    private int acknowledgeDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "begins_with", nullable = false)
    private Begin begin;

    @Enumerated(EnumType.STRING)
    @Column(name = "pauses_for", nullable = false)
    private Pause pause;

    @Column(name = "written_in", nullable = false)
    private String source;

    /** In words, with commas between. */
    @Column(nullable = false)
    private String rights;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Regime() {}

    public Law law() {
        return law;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    LawInForce inForce() {
        return new LawInForce(law, rights, figures(), validFrom);
    }

    /** Where it is written down. */
    public String source() {
        return source;
    }

    public Figures figures() {
        return new Figures(
                new Term(answerMonths, answerDays),
                endMoves,
                new Term(extensionMonths, extensionDays),
                acknowledgeDays,
                begin,
                pause);
    }
}
