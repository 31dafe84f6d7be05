package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.DIST_L2;
import static org.bytedeco.opencv.global.opencv_imgproc.DIST_LABEL_PIXEL;
import static org.bytedeco.opencv.global.opencv_imgproc.DIST_MASK_5;
import static org.bytedeco.opencv.global.opencv_imgproc.DIST_MASK_PRECISE;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.distanceTransform;
import static org.bytedeco.opencv.global.opencv_imgproc.distanceTransformWithLabels;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Box;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/** A line around a subject that is in its place. */
final class OutlineStroke {

    private final double width;
    private final Scratch scratch;

    /** @param width in pixels */
    OutlineStroke(double width, Scratch scratch) {
        this.width = width;
        this.scratch = scratch;
    }

    /**
     * The subject's shape grown by the width.
     *
     * @param alpha of the subject, in the result's pixels
     * @param box around the subject
     * @return 8-bit, of the same size
     */
    Mat around(Mat alpha, Box box) {
        int reach = (int) Math.min(width + 2, Math.max(alpha.cols(), alpha.rows()));
        int left = Math.max(0, box.left() - reach);
        int top = Math.max(0, box.top() - reach);
        int right = Math.min(alpha.cols(), box.right() + reach);
        int bottom = Math.min(alpha.rows(), box.bottom() + reach);
        Mat shape = scratch.mat(alpha.rows(), alpha.cols(), CV_8UC1);
        try (Scalar nothing = Scalar.all(0);
                Rect near = new Rect(left, top, right - left, bottom - top)) {
            shape.put(nothing);
            grow(scratch.keep(new Mat(alpha, near)), scratch.keep(new Mat(shape, near)));
        }
        return shape;
    }

    private void grow(Mat alpha, Mat shape) {
        Mat outside = scratch.mat();
        threshold(alpha, outside, 127, 255, THRESH_BINARY_INV);
        Mat distances = scratch.mat();
        distanceTransform(outside, distances, DIST_L2, DIST_MASK_PRECISE);
        Mat roughly = scratch.mat();
        Mat nearest = scratch.mat();
        distanceTransformWithLabels(outside, roughly, nearest, DIST_L2, DIST_MASK_5, DIST_LABEL_PIXEL);
        draw(alpha, distances, nearest, shape);
    }

    /**
     * Distances are to the middles of pixels, in whole steps along a straight edge. The edge itself runs as far beyond
     * the middle of its pixel as that pixel is more than half there.
     */
    private void draw(Mat alpha, Mat distances, Mat nearest, Mat shape) {
        try (UByteIndexer alphas = alpha.createIndexer();
                FloatIndexer distance = distances.createIndexer();
                IntIndexer label = nearest.createIndexer();
                UByteIndexer drawn = shape.createIndexer()) {
            float[] beyond = beyond(alphas, distance, label);
            for (long y = 0; y < alpha.rows(); y++) {
                for (long x = 0; x < alpha.cols(); x++) {
                    double inside = width + 0.5 - distance.get(y, x) + beyond[label.get(y, x)];
                    drawn.put(y, x, (int) Math.round(255 * Math.max(0, Math.min(1, inside))));
                }
            }
        }
    }

    /** For each pixel of the subject, by its label. */
    private static float[] beyond(UByteIndexer alphas, FloatIndexer distance, IntIndexer label) {
        float[] beyond = new float[Math.toIntExact(label.size(0) * label.size(1)) + 1];
        for (long y = 0; y < label.size(0); y++) {
            for (long x = 0; x < label.size(1); x++) {
                if (distance.get(y, x) == 0) {
                    beyond[label.get(y, x)] = alphas.get(y, x) / 255f - 0.5f;
                }
            }
        }
        return beyond;
    }
}
