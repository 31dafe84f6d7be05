package online.backgroundremove.cutout.matting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.NORM_INF;
import static org.bytedeco.opencv.global.opencv_core.NORM_L1;
import static org.bytedeco.opencv.global.opencv_core.add;
import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_core.countNonZero;
import static org.bytedeco.opencv.global.opencv_core.inRange;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_core.norm;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.LINE_8;
import static org.bytedeco.opencv.global.opencv_imgproc.LINE_AA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.line;
import static org.bytedeco.opencv.global.opencv_imgproc.rectangle;

import java.nio.FloatBuffer;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.TestPhotos;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A known subject (a photo with a net's matte of it) is put on a known background, and has to be found again. */
class MattingTest {

    private static final Scalar BLUE = new Scalar(200, 60, 20, 0);
    private static final Scalar BLACK = Scalar.all(0);
    private static final Scalar WHITE = Scalar.all(255);

    private final Scratch scratch = new Scratch();
    private final Photo truth = TestPhotos.decode("cat.png", scratch);
    private final Mat alpha = TestPhotos.matte("cat.png", scratch);
    private final Photo mixture = new Photo(on(truth.colour(), alpha, BLUE), null);

    @AfterEach
    void release() {
        scratch.close();
    }

    @Proves("MAT-4")
    @Test
    void softEdgesHaveTheSubjectsColoursOnAnyBackground() {
        Mat colours = ForegroundColours.estimate(mixture, small(mixture, 4), alpha, scratch);

        assertThat(error(colours, BLACK)).isLessThan(6);
        assertThat(error(colours, WHITE)).isLessThan(6);
    }

    @Test
    void thePhotosOwnColoursWouldShowTheOldBackground() {
        assertThat(error(mixture.colour(), BLACK)).isGreaterThan(9);
        assertThat(error(mixture.colour(), WHITE)).isGreaterThan(9);
    }

    @Test
    void coloursMixedIntoAlphaWouldShowAsADarkFringe() {
        assertThat(error(on(truth.colour(), alpha, BLACK), WHITE)).isGreaterThan(14);
    }

    @Test
    void leavesWhatIsNotSoftAsItIs() {
        Mat opaque = scratch.keep(new Mat(truth.height(), truth.width(), CV_8UC1, WHITE));

        Mat colours = ForegroundColours.estimate(mixture, small(mixture, 4), opaque, scratch);

        assertThat(norm(colours, mixture.colour())).isZero();
    }

    @Proves("MAT-3")
    @Test
    void edgesFollowThePhotoAtItsOwnSize() {
        Mat drawn = thinLines();
        Photo photo = new Photo(on(truth.colour(), drawn, BLUE), null);
        Photo small = small(photo, 4);
        Mat seen = Scaling.scale(drawn, small.width(), small.height(), scratch);

        Mat refined = Refinement.refine(photo, small, floats(seen), scratch);

        Mat blown = Scaling.scale(seen, photo.width(), photo.height(), scratch);
        assertThat(difference(refined, drawn)).isLessThan(0.75 * difference(blown, drawn));
    }

    @Proves("MAT-3")
    @Test
    void whatTheFilterLeavesOutIsNotSeenInTheSoftBand() {
        Mat matte = floats(alpha);
        Mat band = SoftBand.of(matte, alpha.cols(), alpha.rows(), scratch).mask();
        Mat everywhere = scratch.keep(new Mat(alpha.rows(), alpha.cols(), CV_8UC1, WHITE));
        GuidedFilter filter = new GuidedFilter(scratch);

        GuidedFilter.Coefficients some = filter.coefficients(mixture.colour(), matte, band);
        GuidedFilter.Coefficients all = filter.coefficients(mixture.colour(), matte, everywhere);

        assertThat(norm(some.factors(), all.factors(), NORM_INF, band)).isZero();
        assertThat(norm(some.summand(), all.summand(), NORM_INF, band)).isZero();
        assertThat(norm(some.factors(), all.factors(), NORM_INF, everywhere))
                .as("control: something is left out")
                .isPositive();
    }

    @Proves("MAT-5")
    @Test
    void keepsTransparentWhatWasTransparent() {
        Mat half = scratch.keep(new Mat(truth.height(), truth.width(), CV_8UC1, Scalar.all(128)));
        Mat all = floats(scratch.keep(new Mat(truth.height(), truth.width(), CV_8UC1, WHITE)));

        Subject subject = Matting.subject(new Photo(truth.colour(), half), truth, all, true, scratch);

        assertThat(norm(subject.alpha(), half)).isZero();
    }

    @Proves("MAT-6")
    @Test
    void makesAPaneSolidAndLeavesTheEdgeSoft() {
        Mat pane = scratch.keep(new Mat(200, 200, CV_32F, BLACK));
        try (Point from = new Point(50, 50);
                Point to = new Point(150, 150);
                Scalar half = Scalar.all(0.5)) {
            rectangle(pane, from, to, half, -1, LINE_8, 0);
        }

        Mat solid = Interior.solid(pane, scratch);

        assertThat(at(solid, 100, 100)).isEqualTo(1);
        assertThat(at(solid, 51, 100)).isEqualTo(0.5f);
        assertThat(at(solid, 20, 100)).isZero();
    }

    private static float at(Mat matte, int x, int y) {
        FloatBuffer pixels = matte.createBuffer();
        return pixels.get(y * matte.cols() + x);
    }

    @Test
    void copesWithPhotosOfOnePixelInHeightOrWidth() {
        for (int[] size : new int[][] {{1, 1}, {1, 3000}, {3000, 1}}) {
            Photo photo = new Photo(scratch.keep(new Mat(size[0], size[1], CV_8UC3, BLUE)), null);
            Mat matte = scratch.keep(new Mat(size[0], size[1], CV_32F, Scalar.all(0.5)));

            assertThat(Matting.subject(photo, photo, matte, true, scratch).width())
                    .isEqualTo(size[1]);
        }
    }

    private Mat thinLines() {
        Mat drawn = scratch.keep(new Mat(truth.height(), truth.width(), CV_8UC1, BLACK));
        try (Point from = new Point(truth.width() / 2, 20)) {
            for (int x = 20; x < truth.width(); x += 40) {
                line(drawn, from, new Point(x, truth.height() - 20), WHITE, 4, LINE_AA, 0);
            }
        }
        return drawn;
    }

    private static double difference(Mat one, Mat other) {
        return norm(one, other, NORM_L1, new Mat());
    }

    private Photo small(Photo photo, int factor) {
        return new Photo(Scaling.scale(photo.colour(), photo.width() / factor, photo.height() / factor, scratch), null);
    }

    /** Mean difference of a channel, from 0 to 255, where alpha is soft, with both put on a background. */
    private double error(Mat colours, Scalar background) {
        Mat soft = scratch.mat();
        try (Mat low = new Mat(Scalar.all(13));
                Mat high = new Mat(Scalar.all(242))) {
            inRange(alpha, low, high, soft);
        }
        Mat expected = on(truth.colour(), alpha, background);
        return norm(on(colours, alpha, background), expected, NORM_L1, soft) / (3.0 * countNonZero(soft));
    }

    private Mat on(Mat colours, Mat matte, Scalar background) {
        Mat weight = scratch.mat();
        Mat rest = scratch.mat();
        Mat behind = scratch.keep(new Mat(colours.rows(), colours.cols(), CV_8UC3, background));
        Mat sum = scratch.mat();
        cvtColor(matte, weight, COLOR_GRAY2BGR);
        bitwise_not(weight, rest);
        multiply(colours, weight, sum, 1 / 255.0, CV_8U);
        multiply(behind, rest, rest, 1 / 255.0, CV_8U);
        add(sum, rest, sum);
        return sum;
    }

    private Mat floats(Mat bytes) {
        Mat floats = scratch.mat();
        bytes.convertTo(floats, CV_32F, 1 / 255.0, 0);
        return floats;
    }
}
