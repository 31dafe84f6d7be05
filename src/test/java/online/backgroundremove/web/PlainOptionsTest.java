package online.backgroundremove.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import online.backgroundremove.Proves;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Channels;
import online.backgroundremove.cutout.option.Colour;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.FileFormat;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Output;
import online.backgroundremove.cutout.option.Quality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("WEB-2")
class PlainOptionsTest {

    private final PlainOptions options = new PlainOptions();

    @Test
    void wishForNothingSpecialUnlessToldSo() {
        assertThat(options.wishes()).isEqualTo(CutoutOptions.DEFAULT);
    }

    @Test
    void wishForWhatIsChosen() {
        options.setBehind(PlainOptions.Behind.COLOUR);
        options.setColour("#81D4fa");
        options.setQuality(Quality.BEST);
        options.setFormat(FileFormat.JPEG);

        CutoutOptions wishes = options.wishes();
        assertThat(wishes.scene().background()).isEqualTo(new Background.Plain(new Colour(129, 212, 250, 255)));
        assertThat(wishes.quality()).isEqualTo(Quality.BEST);
        assertThat(wishes.output()).isEqualTo(new Output(FileFormat.JPEG, Channels.COLOUR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#81d4fa00", "81d4fa"})
    void refuseWhatNoBrowserSendsAsAColour(String colour) {
        options.setBehind(PlainOptions.Behind.COLOUR);
        options.setColour(colour);

        assertThatThrownBy(options::wishes).isInstanceOf(InvalidOption.class);
    }
}
