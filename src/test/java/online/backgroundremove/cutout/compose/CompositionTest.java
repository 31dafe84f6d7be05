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
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.Output;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
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
        BufferedImage cutout = compose(half(40));

        assertThat(cutout.getRGB(0, 5)).isEqualTo(128 << 24 | RED);
        assertThat(cutout.getRGB(9, 5)).isEqualTo(40 << 24 | RED);
    }

    @Test
    void leavesNoColourWhereNothingIsSeen() throws IOException {
        BufferedImage cutout = compose(half(0));

        assertThat(cutout.getRGB(0, 5)).isEqualTo(128 << 24 | RED);
        assertThat(cutout.getRGB(9, 5)).isZero();
    }

    private BufferedImage compose(Mat matte) throws IOException {
        try (Scalar red = new Scalar(0x3C, 0x1E, 0xC8, 0)) {
            Mat colour = scratch.keep(new Mat(10, 10, CV_8UC3, red));
            Picture picture = Composition.compose(new Subject(colour, colour, matte), CutoutOptions.DEFAULT, scratch);
            byte[] png = Encoding.encode(picture, Output.PNG, scratch).bytes();
            return ImageIO.read(new ByteArrayInputStream(png));
        }
    }

    /** Left 128, right as given. */
    private Mat half(int right) {
        Mat plane = scratch.keep(new Mat(10, 10, CV_8UC1, Scalar.all(128)));
        try (Mat columns = plane.colRange(5, 10);
                Mat value = new Mat(Scalar.all(right))) {
            columns.setTo(value);
        }
        return plane;
    }
}
