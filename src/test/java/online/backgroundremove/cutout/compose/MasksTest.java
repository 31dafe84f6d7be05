package online.backgroundremove.cutout.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC4;

import online.backgroundremove.Proves;
import online.backgroundremove.cutout.file.Encoding;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.TestPhotos;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Output;
import online.backgroundremove.cutout.option.Region;
import online.backgroundremove.cutout.option.Selection;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Proves("SCENE-6")
class MasksTest {

    private static final Canvas PHOTO = new Canvas(40, 20);

    private final Scratch scratch = new Scratch();
    private final Mat alpha = TestSubjects.plane(PHOTO, CV_8UC1, 100, scratch);

    @AfterEach
    void release() {
        scratch.close();
    }

    @Test
    void keepsAndRemovesAndRemovesWhatIsInBoth() {
        byte[] left = mask(PHOTO, new Box(0, 0, 20, 20));
        byte[] top = mask(PHOTO, new Box(0, 0, 40, 10));

        Mat result = apply(left, top);

        assertThat(at(result, 5, 15)).as("kept").isEqualTo(255);
        assertThat(at(result, 35, 5)).as("removed").isZero();
        assertThat(at(result, 5, 5)).as("both").isZero();
        assertThat(at(result, 35, 15)).as("neither").isEqualTo(100);
    }

    @Test
    void takesMasksOfAnotherSize() {
        Mat result = apply(mask(new Canvas(81, 41), new Box(0, 0, 41, 41)), null);

        assertThat(at(result, 5, 15)).isEqualTo(255);
        assertThat(at(result, 35, 15)).isEqualTo(100);
    }

    @Test
    void takesTransparentForBlack() {
        Mat mask = TestSubjects.plane(PHOTO, CV_8UC4, 0xffffff, scratch);

        assertThat(at(apply(file(mask), null), 5, 5)).isEqualTo(100);
    }

    @Test
    void leavesAlphaAloneWithoutMasks() {
        assertThat(apply(null, null)).isSameAs(alpha);
    }

    @Test
    void refusesAnotherShape() {
        byte[] mask = mask(new Canvas(40, 22), new Box(0, 0, 1, 1));

        assertThatThrownBy(() -> apply(null, mask))
                .isInstanceOf(InvalidOption.class)
                .hasMessageContaining("remove");
    }

    @Test
    void refusesTooManyPixelsUndecoded() {
        assertThatThrownBy(() -> apply(TestPhotos.bytes("variants/bomb.png"), null))
                .isInstanceOf(InvalidOption.class)
                .hasMessageContaining("25 megapixels");
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThatThrownBy(() -> apply(new byte[100], null))
                .isInstanceOf(InvalidOption.class)
                .hasMessageContaining("keep");
    }

    private Mat apply(byte @Nullable [] keep, byte @Nullable [] remove) {
        return Masks.apply(alpha, new Selection(Region.WHOLE, keep, remove, true), scratch);
    }

    private byte[] mask(Canvas size, Box white) {
        Mat mask = TestSubjects.plane(size, CV_8UC1, 0, scratch);
        TestSubjects.fill(mask, white, 255, scratch);
        return file(mask);
    }

    private byte[] file(Mat pixels) {
        return Encoding.encode(new Picture(pixels, pixels, new Box(0, 0, 0, 0), 0), Output.PNG, scratch)
                .bytes();
    }

    private static int at(Mat mat, int x, int y) {
        return mat.ptr(y, x).get() & 0xff;
    }
}
