package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_imgproc.DIST_L2;
import static org.bytedeco.opencv.global.opencv_imgproc.DIST_MASK_PRECISE;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.distanceTransform;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;

/** A line around a subject that is in its place. */
final class OutlineStroke {

    private OutlineStroke() {}

    /**
     * The subject's shape grown by a width: full up to there, and going out over one pixel.
     *
     * @param alpha of the subject, in the result's pixels
     * @param width in pixels
     * @return 8-bit, of the same size
     */
    static Mat shape(Mat alpha, double width, Scratch scratch) {
        Mat outside = scratch.mat();
        threshold(alpha, outside, 127, 255, THRESH_BINARY_INV);
        Mat distance = scratch.mat();
        distanceTransform(outside, distance, DIST_L2, DIST_MASK_PRECISE);
        Mat shape = scratch.mat();
        distance.convertTo(shape, CV_8U, -255, 255 * (width + 1));
        return shape;
    }
}
