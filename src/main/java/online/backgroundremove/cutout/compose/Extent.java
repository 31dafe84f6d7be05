package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.countNonZero;
import static org.bytedeco.opencv.global.opencv_core.mean;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;
import static org.bytedeco.opencv.global.opencv_imgproc.boundingRect;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Box;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Where a subject is, and how much of it. */
final class Extent {

    /** Fainter than a twentieth, nobody sees it, and nets leave such traces far from any subject. */
    private static final int FAINT = 12;

    private Extent() {}

    /** The smallest box around all that is seen. */
    static Box box(Mat alpha, Scratch scratch) {
        Mat seen = scratch.mat();
        threshold(alpha, seen, FAINT, 255, THRESH_BINARY);
        try (Rect bounds = boundingRect(seen)) {
            return new Box(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        }
    }

    /** From 0 to 1. */
    static double coverage(Mat alpha) {
        try (Scalar mean = mean(alpha)) {
            return mean.get(0) / 255;
        }
    }

    /** Whether nothing is seen beside it. */
    static boolean isEverywhere(Mat alpha, Scratch scratch) {
        if (coverage(alpha) < 0.999) {
            return false;
        }
        Mat there = scratch.mat();
        threshold(alpha, there, 254, 255, THRESH_BINARY);
        return countNonZero(there) == alpha.total();
    }
}
