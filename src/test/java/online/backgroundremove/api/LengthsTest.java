package online.backgroundremove.api;

import static online.backgroundremove.cutout.option.Length.percent;
import static online.backgroundremove.cutout.option.Length.pixels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Length;
import online.backgroundremove.cutout.option.Margins;
import online.backgroundremove.cutout.option.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTest {

    @ParameterizedTest
    @CsvSource({"0, 0, PIXELS", "12px, 12, PIXELS", "0.5px, 0.5, PIXELS", "5%, 5, PERCENT", "99999%, 99999, PERCENT"})
    void reads(String text, double amount, Length.Unit unit) {
        assertThat(Lengths.length(text)).isEqualTo(new Length(amount, unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "px", "%", "-1px", "1e9px", "NaN%", "100000px", "5 px", "5pt", "٣px", "1.px", ".5px"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> Lengths.length(text)).isInstanceOf(InvalidOption.class);
    }

    @Test
    void readsRegions() {
        assertThat(Lengths.region("10px 0 50%  100%"))
                .isEqualTo(new Region(pixels(10), Length.ZERO, percent(50), percent(100)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 10px", "0 0 10px 10px 10px", " 0 0 10px 10px", "0,0,10px,10px", "0 0 ten 10px"})
    void refusesWhatIsNoRegion(String text) {
        assertThatThrownBy(() -> Lengths.region(text)).isInstanceOf(InvalidOption.class);
    }

    @Test
    void readsMarginsAsStyleSheetsDo() {
        assertThat(Lengths.margins("5%")).isEqualTo(Margins.all(percent(5)));
        assertThat(Lengths.margins("1px 2px")).isEqualTo(new Margins(pixels(1), pixels(2), pixels(1), pixels(2)));
        assertThat(Lengths.margins("1px 2px 3px 4px"))
                .isEqualTo(new Margins(pixels(1), pixels(2), pixels(3), pixels(4)));
        assertThatThrownBy(() -> Lengths.margins("1px 2px 3px")).isInstanceOf(InvalidOption.class);
    }
}
