package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REFLECT;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.add;
import static org.bytedeco.opencv.global.opencv_core.divide;
import static org.bytedeco.opencv.global.opencv_core.max;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_core.subtract;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_ELLIPSE;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.dilate;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.Canvas;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** A photo as it would be without its subject, roughly: enough to be seen out of focus. */
final class Surroundings {

    /** Standard deviation of the strongest blur, as a share of the photo's longer side. */
    private static final double STRONGEST = 0.04;

    /** Standard deviation, in pixels, below which nothing is gained by working on a smaller photo. */
    private static final double FINE = 5;

    /** Longer side of the copy on which the hole is filled. */
    private static final int COARSE = 512;

    private final Subject subject;
    private final Scratch scratch;

    Surroundings(Subject subject, Scratch scratch) {
        this.subject = subject;
        this.scratch = scratch;
    }

    /**
     * @param strength from 0 to 1
     * @return 8-bit blue, green, red of the photo's shape, smaller where more is not needed
     */
    Mat blurred(double strength) {
        double deviation = strength * STRONGEST * longerSide();
        double shrink = Math.max(1, deviation / FINE);
        Mat colour = shrunk(subject.colour(), shrink);
        Mat blurred = scratch.mat();
        withoutSubject(colour).copyTo(blurred);
        if (deviation / shrink > 0.3) {
            try (Size byDeviation = new Size(0, 0)) {
                GaussianBlur(blurred, blurred, byDeviation, deviation / shrink, 0, BORDER_REFLECT, 0);
            }
        }
        return blurred;
    }

    private int longerSide() {
        return Math.max(subject.width(), subject.height());
    }

    private Mat shrunk(Mat mat, double factor) {
        return Scaling.scale(mat, Canvas.rounded(subject.width() / factor, subject.height() / factor), scratch);
    }

    private Mat withoutSubject(Mat colour) {
        double shrink = Math.max(1, (double) longerSide() / COARSE);
        Mat hole = hole(shrunk(subject.alpha(), shrink));
        Mat filled = filled(shrunk(subject.colour(), shrink), hole);
        Mat result = scratch.mat();
        colour.copyTo(result);
        Mat everySide = Scaling.scale(hole, colour.cols(), colour.rows(), scratch);
        Scaling.scale(filled, colour.cols(), colour.rows(), scratch).copyTo(result, everySide);
        return result;
    }

    /** A little wider than the subject, whose matte may be a little too small. */
    private Mat hole(Mat alpha) {
        Mat hole = scratch.mat();
        threshold(alpha, hole, 2, 255, THRESH_BINARY);
        try (Size size = new Size(7, 7);
                Mat disk = getStructuringElement(MORPH_ELLIPSE, size)) {
            dilate(hole, hole, disk);
        }
        return hole;
    }

    private Mat filled(Mat colour, Mat hole) {
        Mat weight = scratch.mat();
        Mat weights = scratch.mat();
        threshold(hole, weight, 0, 1, THRESH_BINARY_INV);
        cvtColor(weight, weights, COLOR_GRAY2BGR);
        weights.convertTo(weights, CV_32F);
        Mat weighted = scratch.mat();
        multiply(colour, weights, weighted, 1, CV_32F);
        Mat filled = scratch.mat();
        filledFromAfar(weighted, weights).convertTo(filled, CV_8U);
        return filled;
    }

    /**
     * Takes what is missing from copies of half the size, again and again: the pyramid method of Gortler et al., The
     * Lumigraph, SIGGRAPH 1996, section 3.4.1.
     */
    private Mat filledFromAfar(Mat weighted, Mat weights) {
        Mat filled = scratch.mat();
        if (weighted.cols() == 1 && weighted.rows() == 1) {
            try (Mat least = new Mat(1, 1, weights.type(), Scalar.all(1e-6))) {
                max(weights, least, filled);
            }
            divide(weighted, filled, filled);
            return filled;
        }
        int width = (weighted.cols() + 1) / 2;
        int height = (weighted.rows() + 1) / 2;
        Mat far = filledFromAfar(
                Scaling.scale(weighted, width, height, scratch), Scaling.scale(weights, width, height, scratch));
        Mat missing = scratch.mat();
        try (Mat ones = new Mat(weights.rows(), weights.cols(), weights.type(), Scalar.all(1))) {
            subtract(ones, weights, missing);
        }
        multiply(Scaling.scale(far, weighted.cols(), weighted.rows(), scratch), missing, missing);
        add(weighted, missing, filled);
        return filled;
    }
}
