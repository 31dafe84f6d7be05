package online.backgroundremove.cutout.compose;

import static online.backgroundremove.cutout.compose.TestSubjects.RED;
import static online.backgroundremove.cutout.compose.TestSubjects.argb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Frame;
import online.backgroundremove.cutout.option.Length;
import online.backgroundremove.cutout.option.Margins;
import online.backgroundremove.cutout.option.Position;
import online.backgroundremove.cutout.option.ResultSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("SCENE-1")
class PlacementTest {

    private static final Optional<Margins> TIGHT = Optional.of(Margins.NONE);

    private final Scratch scratch = new Scratch();

    @AfterEach
    void release() {
        scratch.close();
    }

    @Test
    void cropsToTheSubjectAndItsMargins() {
        Picture picture = place(new Canvas(50, 40), new Box(30, 0, 20, 10), cropped(Margins.all(Length.pixels(3))));

        assertThat(picture.size()).isEqualTo(new Canvas(26, 16));
        assertThat(picture.subjectBox()).isEqualTo(new Box(3, 3, 20, 10));
        assertThat(argb(picture, 3, 3)).isEqualTo(0xff << 24 | RED);
        assertThat(argb(picture, 2, 3)).isZero();
        assertThat(argb(picture, 23, 12)).isZero();
    }

    @Test
    void fillsAPictureWithNothingButTheSubject() {
        Picture picture = place(new Canvas(50, 40), new Box(30, 0, 20, 10), cropped(Margins.NONE));

        assertThat(picture.size()).isEqualTo(new Canvas(20, 10));
        assertThat(picture.coverage()).isEqualTo(1);
        assertThat(picture.opaque()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.1, 300, 200", "0.37, 41, 33", "1, 57, 211", "1, 1, 1", "0.5, 3, 3", "1, 1000, 20"})
    void fillsItsShareOfTheSides(double share, int width, int height) {
        Picture picture = place(new Canvas(60, 50), new Box(0, 7, 31, 43), scaled(share, new Canvas(width, height)));

        double factor = Math.min(share * width / 31, share * height / 43);
        Box box = picture.subjectBox();
        assertThat((double) box.width()).isCloseTo(Math.max(1, 31 * factor), within(0.5));
        assertThat((double) box.height()).isCloseTo(Math.max(1, 43 * factor), within(0.5));
        assertThat(Math.abs(width - box.left() - box.right())).as("centred").isLessThanOrEqualTo(1);
    }

    /** Plain resizing would mix the blue beside the subject into its edge. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.33, 0.9})
    void keepsWhatIsBesideTheSubjectOutOfItsEdge(double share) {
        Subject subject = softened(TestSubjects.rectangle(new Canvas(90, 90), new Box(20, 20, 31, 37), scratch));
        Picture picture = TestSubjects.compose(subject, scaled(share, new Canvas(90, 90)), scratch);

        int seen = 0;
        for (int y = 0; y < 90; y++) {
            for (int x = 0; x < 90; x++) {
                int pixel = argb(picture, x, y);
                if (pixel >>> 24 > 0) {
                    seen++;
                    assertThat(pixel & 0xffffff).as("%d, %d", x, y).isEqualTo(RED);
                }
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void placesWithoutTouchingAPixel() {
        Frame frame = new Frame(
                ResultSize.ORIGINAL,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Position(1, 0)),
                Optional.empty());
        Picture picture = place(new Canvas(9, 9), new Box(2, 3, 3, 3), frame);

        assertThat(picture.subjectBox()).isEqualTo(new Box(6, 0, 3, 3));
        assertThat(picture.coverage()).isCloseTo(9 / 81.0, within(1e-9));
    }

    @Test
    void takesASinglePixel() {
        Picture picture = place(new Canvas(1, 1), new Box(0, 0, 1, 1), scaled(1, new Canvas(5, 5)));

        assertThat(argb(picture, 2, 2)).isEqualTo(0xff << 24 | RED);
    }

    @Test
    void tellsThatThereIsNoSubject() {
        Picture picture = place(new Canvas(7, 5), new Box(0, 0, 0, 0), cropped(Margins.NONE));

        assertThat(picture.size()).isEqualTo(new Canvas(7, 5));
        assertThat(picture.subjectBox().isEmpty()).isTrue();
        assertThat(picture.coverage()).isZero();
    }

    private Picture place(Canvas photo, Box box, Frame frame) {
        return TestSubjects.compose(TestSubjects.rectangle(photo, box, scratch), frame, scratch);
    }

    /** Half there on a seam of a pixel, with the subject's own colour. */
    private Subject softened(Subject sharp) {
        TestSubjects.fill(sharp.alpha(), new Box(20, 20, 31, 1), 128, scratch);
        TestSubjects.fill(sharp.alpha(), new Box(20, 20, 1, 37), 40, scratch);
        return sharp;
    }

    private static Frame cropped(Margins margins) {
        return new Frame(
                ResultSize.ORIGINAL, Optional.of(margins), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Frame scaled(double share, Canvas canvas) {
        return new Frame(ResultSize.ORIGINAL, TIGHT, Optional.of(share), Optional.empty(), Optional.of(canvas));
    }
}
