package online.backgroundremove.api.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import online.backgroundremove.Proves;
import online.backgroundremove.api.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("V1-2")
class PreferTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"wait=10", "respond-async, wait=10", "WAIT = \"10\"", "wait=10, handling=strict", "wait=10; x=y"
            })
    void readsHowLongToWait(String header) {
        assertThat(Prefer.parse(List.of(header)).patience()).hasValue(Duration.ofSeconds(10));
    }

    @Test
    void readsEveryLineOfTheHeader() {
        assertThat(Prefer.parse(List.of("respond-async", "wait=3")).patience()).hasValue(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "respond-async", "handling=lenient; wait=3", "await=3"})
    void ignoresOtherPreferences(String header) {
        assertThat(Prefer.parse(List.of(header)).patience()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=", "wait=soon", "wait=-1", "wait=1.5", "wait=99999999999"})
    void refusesWhatIsNoNumberOfSeconds(String header) {
        assertThatThrownBy(() -> Prefer.parse(List.of(header))).isInstanceOf(InvalidRequest.class);
    }
}
