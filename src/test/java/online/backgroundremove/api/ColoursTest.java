package online.backgroundremove.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import online.backgroundremove.cutout.option.Background.Gradient;
import online.backgroundremove.cutout.option.Colour;
import online.backgroundremove.cutout.option.InvalidOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {

    @ParameterizedTest
    @CsvSource({
        "#fff, 255, 255, 255, 255",
        "fff, 255, 255, 255, 255",
        "#1a2, 17, 170, 34, 255",
        "#1a28, 17, 170, 34, 136",
        "#81d4fa, 129, 212, 250, 255",
        "81D4FA, 129, 212, 250, 255",
        "#81d4fa77, 129, 212, 250, 119",
        "teal, 0, 128, 128, 255",
        "RebeccaPurple, 102, 51, 153, 255",
        "lightgoldenrodyellow, 250, 250, 210, 255",
        "transparent, 0, 0, 0, 0"
    })
    void reads(String text, int red, int green, int blue, int alpha) {
        assertThat(Colours.colour(text)).isEqualTo(new Colour(red, green, blue, alpha));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#", "#12", "#12345", "#1234567", "#123456789", "##fff", "#ggg", "bluish", " red", "rgb(1,2,3)"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> Colours.colour(text)).isInstanceOf(InvalidOption.class);
    }

    @Test
    void readsGradients() {
        Colour red = new Colour(255, 0, 0, 255);
        assertThat(Colours.gradient("red #fff 90deg")).isEqualTo(new Gradient(red, Colour.WHITE, 90));
        assertThat(Colours.gradient("#fff red")).isEqualTo(new Gradient(Colour.WHITE, red, 180));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"red", "red blue 360deg", "red blue 90", "red blue -1deg", "red blue green", "red blue 1deg 2"})
    void refusesWhatIsNoGradient(String text) {
        assertThatThrownBy(() -> Colours.gradient(text)).isInstanceOf(InvalidOption.class);
    }
}
