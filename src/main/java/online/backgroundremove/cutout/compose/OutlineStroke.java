package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.DIST_L2;
import static org.bytedeco.opencv.global.opencv_imgproc.DIST_LABEL_PIXEL;
import static org.bytedeco.opencv.global.opencv_imgproc.DIST_MASK_5;
import static org.bytedeco.opencv.global.opencv_imgproc.DIST_MASK_PRECISE;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
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
import org.bytedeco.opencv.opencv_core.Size;

/** A line around a subject that is in its place. */
final class OutlineStroke {

    /** What is there by more than this is the subject. */
    private static final int HALF = 127;

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
                Rect near = new Rect(left, top, right - left, bottom - top);
                Mat subject = new Mat(alpha, near);
                Mat grown = new Mat(shape, near)) {
            shape.put(nothing);
            grow(subject, grown);
        }
        return shape;
    }

    private void grow(Mat alpha, Mat shape) {
        Mat outside = scratch.mat();
        threshold(alpha, outside, HALF, 255, THRESH_BINARY_INV);
        Mat distances = scratch.mat();
        distanceTransform(outside, distances, DIST_L2, DIST_MASK_PRECISE);
        Mat roughly = scratch.mat();
        Mat nearest = scratch.mat();
        distanceTransformWithLabels(outside, roughly, nearest, DIST_L2, DIST_MASK_5, DIST_LABEL_PIXEL);
        draw(alpha, distances, nearest, shape);
    }

    /**
     * Distances are to the middles of pixels, in whole steps along a straight edge. The edge itself runs as far beyond
     * the middle of its pixel as that one and the next are there. Where the nearest pixel changes, a step may be left,
     * which the blur takes.
     */
    private void draw(Mat alpha, Mat distances, Mat nearest, Mat shape) {
        try (UByteIndexer alphas = alpha.createIndexer();
                FloatIndexer distance = distances.createIndexer();
                IntIndexer label = nearest.createIndexer()) {
            float[] beyond = beyond(alphas, distance, label);
            for (long y = 0; y < alpha.rows(); y++) {
                for (long x = 0; x < alpha.cols(); x++) {
                    distance.put(y, x, distance.get(y, x) - beyond[label.get(y, x)]);
                }
            }
        }
        try (Size three = new Size(3, 3)) {
            GaussianBlur(distances, distances, three, 0.8);
        }
        distances.convertTo(shape, CV_8U, -255, 255 * (width + 0.5));
    }

    /** For each pixel of the subject, by its label. */
    private static float[] beyond(UByteIndexer alphas, FloatIndexer distance, IntIndexer label) {
        float[] beyond = new float[Math.toIntExact(label.size(0) * label.size(1)) + 1];
        for (long y = 0; y < label.size(0); y++) {
            for (long x = 0; x < label.size(1); x++) {
                if (distance.get(y, x) == 0) {
                    beyond[label.get(y, x)] = beyond(alphas, y, x);
                }
            }
        }
        return beyond;
    }

    /** Along the axis that the edge crosses more steeply, then at right angles to the edge. */
    private static float beyond(UByteIndexer alphas, long y, long x) {
        int right = at(alphas, y, x + 1) - at(alphas, y, x - 1);
        int down = at(alphas, y + 1, x) - at(alphas, y - 1, x);
        if (right == 0 && down == 0) {
            return 0.5f;
        }
        boolean across = Math.abs(right) >= Math.abs(down);
        int next = across ? at(alphas, y, x - Integer.signum(right)) : at(alphas, y - Integer.signum(down), x);
        float along = (alphas.get(y, x) + (next > HALF ? 0 : next)) / 255f - 0.5f;
        return along * (float) (Math.max(Math.abs(right), Math.abs(down)) / Math.hypot(right, down));
    }

    private static int at(UByteIndexer alphas, long y, long x) {
        long inY = Math.max(0, Math.min(alphas.size(0) - 1, y));
        long inX = Math.max(0, Math.min(alphas.size(1) - 1, x));
        return alphas.get(inY, inX);
    }
}
