package online.backgroundremove.cutout.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.file.Encoding;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.Output;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Composed and encoded, then read by another decoder. */
@Proves("CUT-5")
class CompositionTest {

    private static final int RED = 0xC81E3C;

    private final Scratch scratch = new Scratch();

    @AfterEach
    void release() {
        scratch.close();
    }

    @Test
    void keepsTheColourAndTakesTheMatteAsStraightAlpha() throws IOException {
        BufferedImage cutout = compose(null, half(40));

        assertThat(cutout.getRGB(0, 5)).isEqualTo(128 << 24 | RED);
        assertThat(cutout.getRGB(9, 5)).isEqualTo(40 << 24 | RED);
    }

    @Test
    void leavesNoColourWhereNothingIsSeen() throws IOException {
        BufferedImage cutout = compose(null, half(0));

        assertThat(cutout.getRGB(0, 5)).isEqualTo(128 << 24 | RED);
        assertThat(cutout.getRGB(9, 5)).isZero();
    }

    @Test
    void keepsTransparentWhatWasTransparent() throws IOException {
        BufferedImage cutout = compose(half(0), plane(200));

        assertThat(cutout.getRGB(0, 5) >>> 24).isEqualTo(100);
        assertThat(cutout.getRGB(9, 5)).isZero();
    }

    @Test
    void bringsTheMatteToThePhotosSize() throws IOException {
        Mat small = scratch.keep(new Mat(5, 5, CV_8UC1, Scalar.all(77)));

        BufferedImage cutout = compose(null, small);

        assertThat(cutout.getWidth()).isEqualTo(10);
        assertThat(cutout.getRGB(3, 8)).isEqualTo(77 << 24 | RED);
    }

    private BufferedImage compose(@Nullable Mat alpha, Mat matte) throws IOException {
        try (Scalar red = new Scalar(0x3C, 0x1E, 0xC8, 0)) {
            Photo photo = new Photo(scratch.keep(new Mat(10, 10, CV_8UC3, red)), alpha);
            Picture picture = Composition.compose(Subject.of(photo, matte, scratch), CutoutOptions.DEFAULT, scratch);
            byte[] png = Encoding.encode(picture, Output.PNG).bytes();
            return ImageIO.read(new ByteArrayInputStream(png));
        }
    }

    private Mat plane(int value) {
        return scratch.keep(new Mat(10, 10, CV_8UC1, Scalar.all(value)));
    }

    /** Left 128, right as given. */
    private Mat half(int right) {
        Mat plane = plane(128);
        try (Mat columns = plane.colRange(5, 10);
                Mat value = new Mat(Scalar.all(right))) {
            columns.setTo(value);
        }
        return plane;
    }
}
