package online.backgroundremove.privacy.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import online.backgroundremove.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How urgent a request is, of a term of 30 days. */
class UrgencyTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = RECEIVED.plusDays(30);

    @ParameterizedTest
    @Proves("PRDESK-2")
    @CsvSource({"0, EARLY", "14, EARLY", "15, HALF", "23, HALF", "24, LATE", "29, LATE", "30, OVERDUE", "31, OVERDUE"})
    void growsWithTheShareOfTheTimeThatIsUsed(int days, Urgency urgency) {
        assertThat(Urgency.of(RECEIVED, DUE, RECEIVED.plusDays(days))).isEqualTo(urgency);
    }
}
