package online.backgroundremove.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import online.backgroundremove.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    /** Signal, objection, decision, who is asked; then whether this one is asked, counted, told to others. */
    @ParameterizedTest
    @Proves({"CNS-1", "CNS-3", "CNS-4"})
    @CsvSource({
        "false, false, , NOBODY, 'counted'",
        "false, false, , ELSEWHERE, 'counted'",
        "false, false, , HERE, 'asked'",
        "false, false, GIVEN, HERE, 'counted told'",
        "false, false, GIVEN, ELSEWHERE, 'counted told'",
        "false, false, GIVEN, NOBODY, 'counted'",
        "false, false, REFUSED, HERE, ''",
        "false, false, REFUSED, NOBODY, ''",
        "false, false, WITHDRAWN, HERE, ''",
        "true, false, , NOBODY, ''",
        "true, false, , HERE, ''",
        "true, false, GIVEN, HERE, ''",
        "false, true, , NOBODY, ''",
        "false, true, GIVEN, HERE, ''"
    })
    void allowsNoMoreThanWasChosen(
            boolean signal, boolean objected, @Nullable Decision decision, Asking asking, String allowed) {
        Standing standing = new Standing(signal, objected, Optional.ofNullable(decision), asking);

        assertThat(standing.isToBeAsked()).isEqualTo(allowed.contains("asked"));
        assertThat(standing.isCounted()).isEqualTo(allowed.contains("counted"));
        assertThat(standing.isSent()).isEqualTo(allowed.contains("told"));
        assertThat(standing.isInStatistics()).isEqualTo(!signal && !objected);
    }

    @Test
    @Proves("CNS-2")
    void whatWasAgreedToCanBeWithdrawnThoughNobodyIsAskedAnyMore() {
        assertThat(new Standing(false, false, Optional.of(Decision.GIVEN), Asking.NOBODY).isOffered())
                .isTrue();
        assertThat(new Standing(false, false, Optional.empty(), Asking.NOBODY).isOffered())
                .isFalse();
    }

    @Test
    @Proves("CNS-4")
    void allowsNothingWhereNobodyCanTell() {
        assertThat(Standing.UNKNOWN.isCounted()).isFalse();
        assertThat(Standing.UNKNOWN.isInStatistics()).isFalse();
        assertThat(Standing.UNKNOWN.isSent()).isFalse();
        assertThat(Standing.UNKNOWN.isToBeAsked()).isFalse();
    }

    @ParameterizedTest
    @Proves("CNS-1")
    @CsvSource({
        "off, all, DE, NOBODY",
        "opt-in, all, US, HERE",
        "opt-in, 'de, FR', DE, HERE",
        "opt-in, 'de, FR', fr , HERE",
        "opt-in, 'de, FR', US, ELSEWHERE",
        "opt-in, 'de, FR', , HERE",
        "opt-in, 'de, FR', XX, HERE",
        "opt-in, 'de, FR', T1, HERE",
        "opt-in, 'de, FR', somewhere, HERE"
    })
    void asksWhereTheOperatorWantsItAndWhereThePlaceIsNotKnown(
            String mode, String askIn, @Nullable String told, Asking asking) {
        CountingSettings settings = new CountingSettings(true, mode, askIn, Optional.empty());

        assertThat(settings.asking(Region.of(Optional.ofNullable(told)))).isEqualTo(asking);
    }

    @Test
    void refusesSettingsThatMeanNothing() {
        assertThatThrownBy(() -> new CountingSettings(true, "on", "all", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountingSettings(true, "opt-in", "Germany", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConsentSettings("https://cut.example", "P5M", "P1Y"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConsentSettings("https://cut.example", "P6M", "P5M"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
