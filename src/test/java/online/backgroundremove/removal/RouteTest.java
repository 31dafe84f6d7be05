package online.backgroundremove.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

    @Proves("REM-7")
    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/removals, true, POST /api/v1/removals",
        "POST, /, true, POST /",
        "POST, /sign-in, true, POST /sign-in",
        "GET, /api/v1/nobody, false, GET elsewhere",
        "GET, /api/v1/jane@example.com, true, GET elsewhere",
        "GET, /api/../etc/Passwd, true, GET elsewhere",
        "JANE, /, true, OTHER /"
    })
    void saysNoMoreThanThatThereIsSomething(String method, String path, boolean known, String text) {
        assertThat(Route.of(method, path, known).text()).isEqualTo(text);
    }

    @Proves("REM-2")
    @ParameterizedTest
    @CsvSource({"1, 1", "999999, 1", "1000000, 1", "1000001, 2", "50000000, 50"})
    void countsWholeMegapixels(long pixels, int megapixels) {
        assertThat(Megapixels.of(pixels)).isEqualTo(new Megapixels(megapixels));
    }

    @Proves("REM-9")
    @Test
    void refusesPeriodsThatAreTooLong() {
        Duration week = Duration.ofDays(7);
        assertThatThrownBy(() -> new UsageSettings(true, 1, Duration.ofDays(366), week))
                .hasMessage("retention.usage must be P365D at most");
        assertThatThrownBy(() -> new UsageSettings(true, 1, week, Duration.ofDays(8)))
                .hasMessageContaining("retention.usage-address");
        assertThat(new UsageSettings(true, 1, Duration.ofDays(365), week).keepAddress())
                .isEqualTo(week);
    }
}
