package online.backgroundremove.cutout.compose;

import static online.backgroundremove.cutout.compose.TestSubjects.BLUE;
import static online.backgroundremove.cutout.compose.TestSubjects.RED;
import static online.backgroundremove.cutout.compose.TestSubjects.argb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC4;

import online.backgroundremove.Proves;
import online.backgroundremove.cutout.file.Encoding;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Colour;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Outline;
import online.backgroundremove.cutout.option.Output;
import online.backgroundremove.cutout.option.Scene;
import online.backgroundremove.cutout.option.Shadow;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("SCENE-2")
class BackdropTest {

    private static final Canvas PHOTO = new Canvas(101, 101);
    private static final Colour BLACK = new Colour(0, 0, 0, 255);

    private final Scratch scratch = new Scratch();

    @AfterEach
    void release() {
        scratch.close();
    }

    @Test
    void putsOneColourBehind() {
        Picture picture = compose(new Background.Plain(new Colour(10, 20, 30, 255)));

        assertThat(picture.opaque()).isTrue();
        assertThat(argb(picture, 0, 0)).isEqualTo(0xff0a141e);
        assertThat(argb(picture, 50, 50)).isEqualTo(0xff000000 | RED);
    }

    @Test
    void leavesATranslucentColourTranslucent() {
        Picture picture = compose(new Background.Plain(new Colour(10, 20, 30, 128)));

        assertThat(argb(picture, 0, 0)).isEqualTo(0x800a141e);
        assertThat(argb(picture, 50, 50)).isEqualTo(0xff000000 | RED);
    }

    /** Grey, as browsers draw from black to white: 0 upwards, 90 to the right, corner to corner in between. */
    @ParameterizedTest
    @CsvSource({
        "0, 50, 100, 1",
        "0, 50, 0, 254",
        "0, 0, 50, 127",
        "90, 0, 50, 1",
        "90, 100, 50, 254",
        "180, 50, 0, 1",
        "45, 0, 100, 1",
        "45, 100, 0, 254",
        "45, 0, 0, 127",
        "45, 0, 50, 64",
        "45, 50, 0, 191",
        "405, 50, 0, 191",
        "-90, 0, 50, 254"
    })
    void runsFromColourToColourAsInCss(double degrees, int x, int y, int grey) {
        Picture picture = compose(new Background.Gradient(BLACK, Colour.WHITE, degrees));

        assertThat(argb(picture, x, y) & 0xff).isBetween(grey - 1, grey + 1);
    }

    @Test
    void fillsWithTheMiddleOfAPicture() {
        Mat wide = TestSubjects.plane(new Canvas(300, 50), CV_8UC3, RED, scratch);
        TestSubjects.fill(wide, new Box(125, 0, 50, 50), BLUE, scratch);

        Picture picture = compose(new Background.Picture(file(wide)));

        assertThat(picture.opaque()).isTrue();
        assertThat(argb(picture, 2, 2)).isEqualTo(0xff000000 | BLUE);
        assertThat(argb(picture, 98, 98)).isEqualTo(0xff000000 | BLUE);
    }

    @Test
    void keepsTransparentWhatIsTransparentInAPicture() {
        Mat glass = TestSubjects.plane(new Canvas(7, 7), CV_8UC4, BLUE, scratch);

        Picture picture = compose(new Background.Picture(file(glass)));

        assertThat(argb(picture, 2, 2)).isZero();
    }

    @Test
    void refusesAPictureThatItCannotRead() {
        assertThatThrownBy(() -> compose(new Background.Picture(new byte[] {1, 2, 3})))
                .isInstanceOf(InvalidOption.class)
                .hasMessageContaining("background");
    }

    /** A plain blur would carry the red of the subject into the blue beside it. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 1})
    void blursWithoutTheSubjectsColours(double strength) {
        Picture picture = compose(new Background.Blurred(strength));

        assertThat(argb(picture, 50, 50)).isEqualTo(0xff000000 | RED);
        for (int x = 0; x < 30; x++) {
            assertThat(distance(argb(picture, x, 50), BLUE)).as("column %d", x).isLessThan(4);
        }
    }

    @Test
    void blursMoreWhenAskedForMore() {
        Subject subject = subject();
        TestSubjects.fill(subject.colour(), new Box(0, 0, 10, 101), 0xffffff, scratch);

        int edge = argb(compose(subject, new Background.Blurred(0)), 9, 50);
        int softer = argb(compose(subject, new Background.Blurred(0.5)), 9, 50);
        int softest = argb(compose(subject, new Background.Blurred(1)), 5, 50);

        assertThat(edge).isEqualTo(0xffffffff);
        assertThat(distance(softer, 0xffffff)).isBetween(60, 200);
        assertThat(distance(softest, 0xffffff)).isGreaterThan(10);
    }

    /** The largest difference of a colour's parts. */
    private static int distance(int one, int other) {
        int largest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            largest = Math.max(largest, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return largest;
    }

    private Picture compose(Background background) {
        return compose(subject(), background);
    }

    private Picture compose(Subject subject, Background background) {
        return TestSubjects.compose(subject, new Scene(background, Shadow.NONE, Outline.NONE), scratch);
    }

    private Subject subject() {
        return TestSubjects.rectangle(PHOTO, new Box(30, 30, 41, 41), scratch);
    }

    private byte[] file(Mat pixels) {
        return Encoding.encode(new Picture(pixels, pixels, new Box(0, 0, 0, 0), 0), Output.PNG, scratch)
                .bytes();
    }
}
