package online.backgroundremove.cutout.matting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.mean;

import java.time.Duration;
import java.util.List;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Quality;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubjectSearchTest {

    private static final DrawnNet.Drawing CLEAR = (size, scratch) -> middle(size, 1, scratch);
    private static final DrawnNet.Drawing FAINT = (size, scratch) -> middle(size, 0.6, scratch);
    private static final DrawnNet.Drawing GHOST = (size, scratch) -> middle(size, 0.1, scratch);
    private static final DrawnNet.Drawing EVERYTHING = (size, scratch) -> even(size, 1, scratch);

    private final Scratch scratch = new Scratch();
    private Duration left = Duration.ofMinutes(1);

    @AfterEach
    void release() {
        scratch.close();
    }

    @Proves("MAT-1")
    @Test
    void looksOnceWhereItIsSure() {
        DrawnNet net = new DrawnNet(CLEAR);

        Sighting sighting = find(net, Quality.STANDARD);

        assertThat(net.seen()).containsExactly(new Canvas(192, 128));
        assertThat(sighting.certainty()).isCloseTo(1, within(0.03));
        assertThat(sighting.isNothing()).isFalse();
    }

    @Proves("MAT-1")
    @Test
    void looksAgainFromAfarWhereItIsUnsureAndBelievesTheSurerLook() {
        DrawnNet net = new DrawnNet(FAINT, CLEAR);

        Sighting sighting = find(net, Quality.STANDARD);

        assertThat(net.seen()).containsExactly(new Canvas(192, 128), new Canvas(192, 128));
        assertThat(sighting.certainty()).isCloseTo(1, within(0.03));
        assertThat(sighting.matte().cols()).isEqualTo(200);
        assertThat(sighting.matte().rows()).isEqualTo(100);
    }

    @Proves("MAT-1")
    @Test
    void doesNotBelieveThatThePhotoItselfIsTheSubject() {
        Sighting sighting = find(new DrawnNet(FAINT, EVERYTHING, GHOST), Quality.STANDARD);

        assertThat(sighting.certainty()).isCloseTo(0.6, within(0.03));
    }

    @Proves("MAT-1")
    @Test
    void believesThatASubjectFillsThePhotoWhenItWasNotSeenFromAfar() {
        assertThat(average(find(new DrawnNet(EVERYTHING), Quality.STANDARD).matte()))
                .isCloseTo(1, within(0.001));
    }

    @Proves("MAT-1")
    @Test
    void looksInFewerWaysTheLessTheQualityIsWorth() {
        DrawnNet fast = new DrawnNet(GHOST);
        DrawnNet standard = new DrawnNet(GHOST);
        DrawnNet best = new DrawnNet(GHOST);

        find(fast, Quality.FAST);
        find(standard, Quality.STANDARD);
        find(best, Quality.BEST);

        assertThat(fast.seen()).hasSize(3);
        assertThat(standard.seen()).hasSize(4).last().isEqualTo(new Canvas(256, 256));
        assertThat(best.seen()).hasSize(4).last().isEqualTo(new Canvas(256, 256));
    }

    @Proves("MAT-1")
    @Test
    void looksAtASquareInFewerPixelsForAPreview() {
        DrawnNet fast = new DrawnNet(CLEAR);
        DrawnNet standard = new DrawnNet(CLEAR);
        Photo square = photo(200, 200);

        new SubjectSearch(fast, () -> left).find(square, Quality.FAST, scratch);
        new SubjectSearch(standard, () -> left).find(square, Quality.STANDARD, scratch);

        assertThat(fast.seen()).containsExactly(new Canvas(128, 128));
        assertThat(standard.seen()).containsExactly(new Canvas(192, 192));
    }

    @Test
    void aPreviewHasFewerPixelsOfThreeByTwoToo() {
        Eye eye = new Eye(1024, 64, 128);

        assertThat(Look.COMPACT.size(eye, new Canvas(3, 2))).isEqualTo(new Canvas(704, 512));
        assertThat(Look.COARSE.size(eye, new Canvas(3, 2))).isEqualTo(new Canvas(768, 512));
        assertThat(Look.COMPACT.size(eye, new Canvas(1, 1))).isEqualTo(new Canvas(576, 576));
    }

    @Test
    void warmsUpAsMostPhotosAreSeen() {
        DrawnNet free = new DrawnNet(CLEAR);
        DrawnNet fixed = new DrawnNet(new Eye(256, 0, 128), CLEAR);

        SubjectSearch.warmUp(free, scratch);
        SubjectSearch.warmUp(fixed, scratch);

        assertThat(free.seen()).containsExactly(new Canvas(192, 128));
        assertThat(fixed.seen()).as("sees squares only").containsExactly(new Canvas(256, 256));
    }

    @Proves("MAT-2")
    @Test
    void looksOnlyOnceWhenTimeIsShort() {
        DrawnNet net = new DrawnNet(FAINT, CLEAR);
        left = Duration.ofNanos(1);

        Sighting sighting = find(net, Quality.BEST);

        assertThat(sighting.certainty()).isCloseTo(0.6, within(0.03));
        assertThat(sighting.hasty()).isTrue();
        assertThat(net.seen()).hasSize(1);
    }

    @Proves("MAT-2")
    @Test
    void isNotHastyWhereItNeedsNoTime() {
        left = Duration.ofNanos(1);

        assertThat(find(new DrawnNet(CLEAR), Quality.BEST).hasty()).isFalse();
    }

    @Proves("MAT-7")
    @Test
    void saysWhenThereIsNothing() {
        assertThat(find(new DrawnNet(GHOST), Quality.STANDARD).isNothing()).isTrue();
        assertThat(find(new DrawnNet((size, s) -> even(size, 0, s)), Quality.STANDARD)
                        .isNothing())
                .isTrue();
    }

    @Proves("MAT-7")
    @Test
    void doesNotBelieveAGuessThatNoOtherLookConfirms() {
        DrawnNet.Drawing corner = (size, s) -> corner(size, 0.7, s);

        assertThat(find(new DrawnNet(FAINT, corner, GHOST), Quality.STANDARD).isNothing())
                .isTrue();
        assertThat(find(new DrawnNet(FAINT, FAINT, GHOST), Quality.STANDARD).isNothing())
                .isFalse();
    }

    @Proves("MAT-7")
    @Test
    void asksNoNetAboutAPhotoOfOneColour() {
        DrawnNet net = new DrawnNet(CLEAR);
        Mat colours = photo(200, 100).colour();
        Mat transparent = scratch.keep(new Mat(100, 200, CV_8UC1, Scalar.all(0)));

        for (Photo photo : List.of(new Photo(even(3), null), new Photo(colours, transparent))) {
            Sighting sighting = new SubjectSearch(net, () -> left).find(photo, Quality.STANDARD, scratch);
            assertThat(sighting.isNothing()).isTrue();
            assertThat(sighting.hasty()).isFalse();
            assertThat(average(sighting.matte())).isZero();
        }

        assertThat(net.seen()).isEmpty();
        new SubjectSearch(net, () -> left).find(photo(200, 100), Quality.STANDARD, scratch);
        assertThat(net.seen()).as("control: one pixel differs").hasSize(1);
    }

    private Sighting find(Segmenter net, Quality quality) {
        return new SubjectSearch(net, () -> left).find(photo(200, 100), quality, scratch);
    }

    /** Of one colour but for one pixel. */
    private Photo photo(int width, int height) {
        Mat colours = scratch.keep(new Mat(height, width, CV_8UC3, Scalar.all(90)));
        colours.ptr(height / 2, width / 2).put((byte) 91);
        return new Photo(colours, null);
    }

    private Mat even(double value) {
        return scratch.keep(new Mat(100, 200, CV_8UC3, Scalar.all(value)));
    }

    private static Mat even(Canvas size, double value, Scratch scratch) {
        return scratch.keep(new Mat(size.height(), size.width(), CV_32FC1, Scalar.all(value)));
    }

    private static Mat middle(Canvas size, double value, Scratch scratch) {
        return drawn(size, size.width() / 4, value, scratch);
    }

    private static Mat corner(Canvas size, double value, Scratch scratch) {
        return drawn(size, 0, value, scratch);
    }

    private static Mat drawn(Canvas size, int left, double value, Scratch scratch) {
        Mat matte = even(size, 0, scratch);
        try (Rect rect = new Rect(left, left * size.height() / size.width(), size.width() / 2, size.height() / 2);
                Mat part = new Mat(matte, rect);
                Mat filling = new Mat(Scalar.all(value))) {
            part.setTo(filling);
        }
        return matte;
    }

    private static double average(Mat matte) {
        try (Scalar average = mean(matte)) {
            return average.get(0);
        }
    }
}
