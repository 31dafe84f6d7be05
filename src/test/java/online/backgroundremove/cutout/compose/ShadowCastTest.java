package online.backgroundremove.cutout.compose;

import static online.backgroundremove.cutout.compose.TestSubjects.RED;
import static online.backgroundremove.cutout.compose.TestSubjects.argb;
import static org.assertj.core.api.Assertions.assertThat;

import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Outline;
import online.backgroundremove.cutout.option.Scene;
import online.backgroundremove.cutout.option.Shadow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A tall rectangle from 200, 100 to 260, 300 in a photo of 600 × 400. */
@Proves("SCENE-4")
class ShadowCastTest {

    private static final Canvas PHOTO = new Canvas(600, 400);
    private static final Box SUBJECT = new Box(200, 100, 60, 200);

    private final Scratch scratch = new Scratch();

    @AfterEach
    void release() {
        scratch.close();
    }

    @Test
    void dropsToTheRightAndBelow() {
        Picture picture = cast(Shadow.Kind.DROP, 1);

        assertThat(darkness(picture, 262, 200)).as("right").isGreaterThan(100);
        assertThat(darkness(picture, 230, 303)).as("below").isGreaterThan(100);
        assertThat(darkness(picture, 190, 200)).as("left").isLessThan(10);
        assertThat(darkness(picture, 230, 95)).as("above").isLessThan(10);
        assertThat(darkness(picture, 400, 200)).as("far").isZero();
    }

    @Test
    void touchesTheGroundUnderTheSubject() {
        Picture picture = cast(Shadow.Kind.CONTACT, 1);

        assertThat(darkness(picture, 230, 300)).as("below").isGreaterThan(200);
        assertThat(darkness(picture, 230, 310)).as("farther below").isLessThan(20);
        assertThat(darkness(picture, 262, 200)).as("beside").isZero();
        assertThat(darkness(picture, 230, 95)).as("above").isZero();
    }

    /** Two legs: what spans over the ground darkens it as well, along a straight line from one to the other. */
    @Test
    void touchesTheGroundBetweenTwoFeet() {
        Subject table = TestSubjects.rectangle(PHOTO, new Box(100, 100, 300, 150), scratch);
        TestSubjects.fill(table.alpha(), new Box(100, 250, 20, 50), 255, scratch);
        TestSubjects.fill(table.alpha(), new Box(380, 250, 20, 60), 255, scratch);

        Picture picture = cast(table, Shadow.Kind.CONTACT, 1);

        assertThat(darkness(picture, 250, 305)).as("between the feet").isGreaterThan(200);
        assertThat(darkness(picture, 250, 255)).as("under the top").isLessThan(100);
    }

    @Test
    void liesOnTheGroundBehindTheSubject() {
        Picture picture = cast(Shadow.Kind.CAST, 1);

        int near = darkness(picture, 265, 290);
        int far = darkness(picture, 318, 240);
        assertThat(near).as("near").isGreaterThan(150);
        assertThat(far).as("far").isBetween(20, near - 60);
        assertThat(darkness(picture, 230, 306)).as("before the subject").isLessThan(20);
        assertThat(darkness(picture, 190, 290)).as("left").isLessThan(10);
        assertThat(darkness(picture, 500, 200)).as("beyond").isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Shadow.Kind.class,
            names = {"DROP", "CONTACT", "CAST"})
    void isAsStrongAsWishedForAndNeverOnTheSubject(Shadow.Kind kind) {
        Picture full = cast(kind, 1);
        Picture half = cast(kind, 0.5);

        assertThat(total(half) / total(full)).isBetween(0.48, 0.52);
        assertThat(total(cast(kind, 0))).isZero();
        assertThat(argb(full, 230, 200)).isEqualTo(0xff000000 | RED);
        assertThat(argb(full, 200, 299)).isEqualTo(0xff000000 | RED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Shadow.Kind.class,
            names = {"DROP", "CONTACT", "CAST"})
    void fallsFromASinglePixelAndFromNothing(Shadow.Kind kind) {
        Canvas pixel = new Canvas(1, 1);
        Subject nothing = TestSubjects.rectangle(pixel, new Box(0, 0, 0, 0), scratch);
        Subject one = TestSubjects.rectangle(pixel, new Box(0, 0, 1, 1), scratch);

        assertThat(argb(cast(nothing, kind, 1), 0, 0)).isZero();
        assertThat(argb(cast(one, kind, 1), 0, 0)).isEqualTo(0xff000000 | RED);
    }

    private Picture cast(Shadow.Kind kind, double opacity) {
        return cast(TestSubjects.rectangle(PHOTO, SUBJECT, scratch), kind, opacity);
    }

    private Picture cast(Subject subject, Shadow.Kind kind, double opacity) {
        Scene scene = new Scene(Background.NONE, new Shadow(kind, opacity), Outline.NONE);
        return TestSubjects.compose(subject, scene, scratch);
    }

    /** Alpha, where there is nothing but shadow, which must be black. */
    private static int darkness(Picture picture, int x, int y) {
        int pixel = argb(picture, x, y);
        assertThat(pixel & 0xffffff).as("colour at %d, %d", x, y).isZero();
        return pixel >>> 24;
    }

    /** Of all that is not the subject. */
    private static double total(Picture picture) {
        double total = 0;
        for (int y = 0; y < PHOTO.height(); y++) {
            for (int x = 0; x < PHOTO.width(); x++) {
                int pixel = argb(picture, x, y);
                total += (pixel & 0xffffff) == 0 ? pixel >>> 24 : 0;
            }
        }
        return total;
    }
}
