package online.backgroundremove.cutout.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoHeaderTest {

    @Proves("CUT-1")
    @ParameterizedTest
    @CsvSource({
        "coffee.jpg, JPEG, 600, 400, UPRIGHT",
        "cat.png, PNG, 451, 300, UPRIGHT",
        "variants/lossy.webp, WEBP, 120, 150, UPRIGHT",
        "variants/lossless-alpha.webp, WEBP, 120, 150, UPRIGHT",
        "variants/animated.webp, WEBP, 60, 75, UPRIGHT",
        "variants/exif-orientation-6.jpg, JPEG, 150, 120, QUARTER_TURN",
        "variants/exif-orientation-6.webp, WEBP, 150, 120, QUARTER_TURN",
        "variants/bomb.png, PNG, 30000, 30000, UPRIGHT",
        "variants/bomb.jpg, JPEG, 30000, 30000, UPRIGHT",
        "variants/bomb.webp, WEBP, 16383, 16383, UPRIGHT",
        "variants/photo.tiff, TIFF, 120, 150, UPRIGHT",
        "variants/two-pages.tiff, TIFF, 120, 150, UPRIGHT",
        "variants/orientation-6.tiff, TIFF, 120, 150, UPRIGHT",
        "variants/bomb.tiff, TIFF, 60000, 60000, UPRIGHT",
        "variants/photo.gif, GIF, 120, 150, UPRIGHT",
        "variants/animated.gif, GIF, 60, 75, UPRIGHT",
        "variants/bomb.gif, GIF, 60000, 60000, UPRIGHT",
        "variants/animated.png, PNG, 60, 75, UPRIGHT",
        "variants/jpeg.png, JPEG, 120, 150, UPRIGHT",
        "variants/archive.jpg, JPEG, 120, 150, UPRIGHT",
        "variants/page.png, PNG, 120, 150, UPRIGHT",
        "variants/photo.heic, HEIC, 120, 150, UPRIGHT",
        "variants/photo.avif, AVIF, 120, 150, UPRIGHT",
        "variants/grid.avif, AVIF, 240, 300, UPRIGHT",
        "variants/wide.png, PNG, 20000, 1, UPRIGHT",
        "variants/high.png, PNG, 1, 20000, UPRIGHT"
    })
    void readsFormatSizeAndOrientation(String name, PhotoFormat format, int width, int height, Orientation turn) {
        assertThat(PhotoHeader.of(TestPhotos.bytes(name))).isEqualTo(new PhotoHeader(format, width, height, turn));
    }

    @Proves("CUT-4")
    @ParameterizedTest
    @ValueSource(strings = {"photo.bmp", "raw-preview.tiff"})
    void tellsOtherFormatsFromNoImage(String name) {
        byte[] bytes = TestPhotos.bytes("variants/" + name);

        assertThatThrownBy(() -> PhotoHeader.of(bytes)).isInstanceOf(UnsupportedImage.class);
    }

    @Proves("CUT-4")
    @ParameterizedTest
    @ValueSource(strings = {"zero-height.jpg", "zero-width.png", "zero-width.gif"})
    void refusesPhotosWithoutPixels(String name) {
        byte[] bytes = TestPhotos.bytes("variants/" + name);

        assertThatThrownBy(() -> PhotoHeader.of(bytes)).isInstanceOf(DamagedImage.class);
    }

    @Proves("CUT-4")
    @Test
    void refusesWhatIsNoImage() {
        byte[] text = "This is not a photo, whatever its name says.".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PhotoHeader.of(text)).isInstanceOf(UnreadableImage.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 12, 30})
    void refusesTheFirstBytesOfAPhoto(int length) {
        byte[] start = java.util.Arrays.copyOf(TestPhotos.bytes("cat.png"), length);

        assertThatThrownBy(() -> PhotoHeader.of(start)).isInstanceOfAny(UnreadableImage.class, DamagedImage.class);
    }
}
