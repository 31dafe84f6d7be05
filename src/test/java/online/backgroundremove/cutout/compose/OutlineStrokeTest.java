package online.backgroundremove.cutout.compose;

import static online.backgroundremove.cutout.compose.TestSubjects.argb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;

import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Colour;
import online.backgroundremove.cutout.option.Length;
import online.backgroundremove.cutout.option.Outline;
import online.backgroundremove.cutout.option.Scene;
import online.backgroundremove.cutout.option.Shadow;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("SCENE-5")
class OutlineStrokeTest {

    private static final Colour GREEN = new Colour(0, 200, 0, 255);

    private final Scratch scratch = new Scratch();

    @AfterEach
    void release() {
        scratch.close();
    }

    /** A grown disk is a larger disk: a dilation by whole pixels would be off by up to a pixel, that is by all of it. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5, 7.3, 20})
    void runsBetweenPixels(double width) {
        Mat disk = disk(30.3);
        Mat wanted = disk(30.3 + width);

        Mat grown = new OutlineStroke(width, scratch).around(disk, Extent.box(disk, scratch));

        try (UByteIndexer is = grown.createIndexer();
                UByteIndexer ought = wanted.createIndexer()) {
            for (long y = 0; y < 120; y++) {
                for (long x = 0; x < 120; x++) {
                    double off = (is.get(y, x) - ought.get(y, x)) / 255.0;
                    assertThat(off).as("pixels at %d, %d", x, y).isCloseTo(0, within(0.4));
                }
            }
            assertThat(Extent.coverage(grown)).isCloseTo(Extent.coverage(wanted), within(0.004));
        }
    }

    @Test
    void liesBehindTheSubjectAndBeforeTheBackground() {
        Subject subject = TestSubjects.rectangle(new Canvas(40, 40), new Box(10, 10, 20, 20), scratch);
        Scene scene =
                new Scene(new Background.Plain(Colour.WHITE), Shadow.NONE, new Outline(GREEN, Length.percent(15)));

        Picture picture = TestSubjects.compose(subject, scene, scratch);

        assertThat(argb(picture, 10, 20)).isEqualTo(0xff000000 | TestSubjects.RED);
        assertThat(argb(picture, 9, 20)).isEqualTo(0xff00c800);
        assertThat(argb(picture, 7, 20)).isEqualTo(0xff00c800);
        assertThat(argb(picture, 5, 20)).isEqualTo(0xffffffff);
    }

    @Test
    void surroundsAFullPictureWithoutLeavingIt() {
        Subject subject = TestSubjects.rectangle(new Canvas(9, 5), new Box(0, 0, 9, 5), scratch);
        Scene scene = new Scene(Background.NONE, Shadow.NONE, new Outline(GREEN, Length.pixels(1e9)));

        assertThat(argb(TestSubjects.compose(subject, scene, scratch), 0, 0)).isEqualTo(0xff000000 | TestSubjects.RED);
    }

    private Mat disk(double radius) {
        Mat disk = TestSubjects.plane(new Canvas(120, 120), CV_8UC1, 0, scratch);
        try (UByteIndexer pixels = disk.createIndexer()) {
            for (long y = 0; y < 120; y++) {
                for (long x = 0; x < 120; x++) {
                    double inside = radius + 0.5 - Math.hypot(x - 59.7, y - 60.2);
                    pixels.put(y, x, (int) Math.round(255 * Math.max(0, Math.min(1, inside))));
                }
            }
        }
        return disk;
    }
}
