package online.backgroundremove.cutout.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.TestPhotos;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.Frame;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Length;
import online.backgroundremove.cutout.option.Margins;
import online.backgroundremove.cutout.option.Outline;
import online.backgroundremove.cutout.option.Region;
import online.backgroundremove.cutout.option.ResultSize;
import online.backgroundremove.cutout.option.Scene;
import online.backgroundremove.cutout.option.Selection;
import online.backgroundremove.cutout.option.Shadow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Beside a photo of 4000×3000 pixels. */
@Proves("CUT-6")
class DemandTest {

    private static final Canvas PHOTO = new Canvas(4000, 3000);
    private static final CutoutOptions PLAIN = CutoutOptions.DEFAULT;
    private static final byte[] COFFEE = TestPhotos.bytes("coffee.jpg");
    private static final long COFFEE_PIXELS = 600 * 400;

    @Test
    void isNothingForThePhotoItself() {
        assertThat(Demand.beside(PHOTO, PLAIN)).isZero();
        assertThat(Demand.beside(PHOTO, PLAIN.with(frame(ResultSize.ORIGINAL, Margins.NONE, null))))
                .isZero();
        assertThat(Demand.beside(PHOTO, PLAIN.with(frame(ResultSize.PREVIEW, null, new Canvas(2000, 1000)))))
                .isZero();
    }

    @Test
    void countsEachPictureThatComesWithThePhoto() {
        Scene before = new Scene(new Background.Picture(COFFEE), Shadow.NONE, Outline.NONE);
        Selection masks = new Selection(Region.WHOLE, COFFEE, COFFEE, true);

        assertThat(Demand.beside(PHOTO, PLAIN.with(before))).isEqualTo(COFFEE_PIXELS);
        assertThat(Demand.beside(PHOTO, PLAIN.with(masks))).isEqualTo(2 * COFFEE_PIXELS);
        assertThat(Demand.beside(PHOTO, PLAIN.with(masks).with(before))).isEqualTo(3 * COFFEE_PIXELS);
    }

    @Test
    void countsWhatTheResultHasMoreThanThePhoto() {
        Margins half = Margins.all(Length.percent(50));

        assertThat(Demand.beside(PHOTO, PLAIN.with(frame(ResultSize.ORIGINAL, null, new Canvas(5000, 4000)))))
                .isEqualTo(8_000_000);
        assertThat(Demand.beside(PHOTO, PLAIN.with(frame(ResultSize.ORIGINAL, half, null))))
                .isEqualTo(8000 * 6000 - PHOTO.pixels());
        assertThat(Demand.beside(PHOTO, PLAIN.with(frame(ResultSize.PREVIEW, half, null))))
                .isZero();
        assertThat(Demand.beside(PHOTO, PLAIN.with(frame(ResultSize.ORIGINAL, Margins.all(Length.pixels(1e9)), null))))
                .as("no result is larger than that")
                .isEqualTo(Layout.MAX_PIXELS - PHOTO.pixels());
    }

    @Test
    void refusesWhatCanBeSeenToBeImpossible() {
        byte[] text = {1, 2, 3};
        byte[] bomb = TestPhotos.bytes("variants/bomb.png");

        assertThatThrownBy(() -> Demand.beside(PHOTO, PLAIN.with(new Selection(Region.WHOLE, text, null, true))))
                .isInstanceOf(InvalidOption.class)
                .hasMessage("The keep picture cannot be read.");
        assertThatThrownBy(() -> Demand.beside(PHOTO, PLAIN.with(new Selection(Region.WHOLE, null, bomb, true))))
                .isInstanceOf(InvalidOption.class)
                .hasMessageContaining("must not have more than 25 megapixels");
        assertThatThrownBy(() ->
                        Demand.beside(PHOTO, PLAIN.with(frame(ResultSize.ORIGINAL, null, new Canvas(20_000, 20_000)))))
                .isInstanceOf(InvalidOption.class);
    }

    private static Frame frame(ResultSize size, @Nullable Margins crop, @Nullable Canvas canvas) {
        return new Frame(
                size, Optional.ofNullable(crop), Optional.empty(), Optional.empty(), Optional.ofNullable(canvas));
    }
}
