package online.backgroundremove.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

    @ParameterizedTest
    @CsvSource({"0%, 0", "25%, 0.25", "12.5%, 0.125", "100%, 1"})
    void reads(String text, double share) {
        assertThat(Shares.share(text)).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50", "0.5", "100.1%", "-1%", "%", "50 %"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> Shares.share(text)).isInstanceOf(InvalidOption.class);
    }

    @ParameterizedTest
    @CsvSource({"center, 0.5, 0.5", "25%, 0.25, 0.25", "0% 100%, 0, 1"})
    void readsPositions(String text, double horizontal, double vertical) {
        assertThat(Shares.position(text)).isEqualTo(new Position(horizontal, vertical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"middle", "0% 0% 0%", "10px", "101% 0%", "0% "})
    void refusesWhatIsNoPosition(String text) {
        assertThatThrownBy(() -> Shares.position(text)).isInstanceOf(InvalidOption.class);
    }
}
