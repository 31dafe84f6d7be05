package online.backgroundremove.cutout.matting;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC3;
import static org.bytedeco.opencv.global.opencv_core.mixChannels;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.boxFilter;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.dilate;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * The guided filter (He, Sun and Tang, Guided Image Filtering, TPAMI 2013, equations 19 to 21): within each window the
 * matte is the best linear function of the photo's colours, so its edges lie where the photo's do.
 */
final class GuidedFilter {

    /** How many radii go into the longer side: 6 pixels where nets see 1024, fewer on small photos. Measured. */
    private static final double RADII = 160;

    /** For colours from 0 to 1; smaller differences than its root count as noise. */
    private static final float EPSILON = 1e-4f;

    /**
     * Alpha is Σ factor · colour + summand, colours from 0 to 1.
     *
     * @param factors 32-bit floats for blue, green, red
     * @param summand 32-bit floats
     */
    record Coefficients(Mat factors, Mat summand) {}

    private final Scratch scratch;

    GuidedFilter(Scratch scratch) {
        this.scratch = scratch;
    }

    /**
     * @param colour 8-bit blue, green, red
     * @param matte 32-bit floats, of the same size
     * @param wanted 8-bit, of the same size: not 0 where alpha is wanted; elsewhere it is of no meaning
     */
    Coefficients coefficients(Mat colour, Mat matte, Mat wanted) {
        Mat guide = scratch.mat();
        colour.convertTo(guide, CV_32F, 1 / 255.0, 0);
        Mat factors = scratch.zeros(guide.rows(), guide.cols(), CV_32FC3);
        Mat summand = scratch.zeros(guide.rows(), guide.cols(), CV_32FC1);
        new Solver(
                        mean(guide).createBuffer(),
                        mean(product(guide, guide)).createBuffer(),
                        mean(product(guide, rotated(guide))).createBuffer(),
                        mean(product(guide, grey(matte))).createBuffer(),
                        mean(matte).createBuffer(),
                        around(wanted).createBuffer())
                .solve(factors.createBuffer(), summand.createBuffer());
        return new Coefficients(mean(factors), mean(summand));
    }

    /** All that the means of what is wanted are made of, and those that are enlarged with them. */
    private Mat around(Mat wanted) {
        Mat around = scratch.mat();
        int reach = radius(wanted) + 2;
        try (Size size = new Size(2 * reach + 1, 2 * reach + 1);
                Mat window = getStructuringElement(MORPH_RECT, size)) {
            dilate(wanted, around, window);
        }
        return around;
    }

    private static int radius(Mat values) {
        return (int) Math.max(1, Math.round(Math.max(values.cols(), values.rows()) / RADII));
    }

    private Mat product(Mat one, Mat other) {
        Mat product = scratch.mat();
        multiply(one, other, product);
        return product;
    }

    /** Green, red, blue: times the original they are the three mixed products. */
    private Mat rotated(Mat guide) {
        Mat rotated = scratch.mat(guide.rows(), guide.cols(), CV_32FC3);
        mixChannels(guide, 1, rotated, 1, new int[] {1, 0, 2, 1, 0, 2}, 3);
        return rotated;
    }

    private Mat grey(Mat matte) {
        Mat grey = scratch.mat();
        cvtColor(matte, grey, COLOR_GRAY2BGR);
        return grey;
    }

    private Mat mean(Mat values) {
        Mat mean = scratch.mat();
        int radius = radius(values);
        try (Size window = new Size(2 * radius + 1, 2 * radius + 1);
                Point middle = new Point(-1, -1)) {
            boxFilter(values, mean, -1, window, middle, true, BORDER_REPLICATE);
        }
        return mean;
    }

    /** Solves a symmetric system of three equations in each pixel that is wanted, by cofactors. */
    private record Solver(
            FloatBuffer guide,
            FloatBuffer squares,
            FloatBuffer mixed,
            FloatBuffer withMatte,
            FloatBuffer matte,
            ByteBuffer wanted) {

        void solve(FloatBuffer factors, FloatBuffer summand) {
            for (int pixel = 0; pixel < matte.capacity(); pixel++) {
                if (wanted.get(pixel) != 0) {
                    solve(pixel, factors, summand);
                }
            }
        }

        private void solve(int pixel, FloatBuffer factors, FloatBuffer summand) {
            int at = 3 * pixel;
            float b = guide.get(at);
            float g = guide.get(at + 1);
            float r = guide.get(at + 2);
            float p = matte.get(pixel);
            float bb = squares.get(at) - b * b + EPSILON;
            float gg = squares.get(at + 1) - g * g + EPSILON;
            float rr = squares.get(at + 2) - r * r + EPSILON;
            float bg = mixed.get(at) - b * g;
            float gr = mixed.get(at + 1) - g * r;
            float rb = mixed.get(at + 2) - r * b;
            float pb = withMatte.get(at) - p * b;
            float pg = withMatte.get(at + 1) - p * g;
            float pr = withMatte.get(at + 2) - p * r;
            float cbb = gg * rr - gr * gr;
            float cbg = rb * gr - bg * rr;
            float crb = bg * gr - rb * gg;
            float cgg = bb * rr - rb * rb;
            float cgr = bg * rb - bb * gr;
            float crr = bb * gg - bg * bg;
            float determinant = bb * cbb + bg * cbg + rb * crb;
            float ab = (cbb * pb + cbg * pg + crb * pr) / determinant;
            float ag = (cbg * pb + cgg * pg + cgr * pr) / determinant;
            float ar = (crb * pb + cgr * pg + crr * pr) / determinant;
            factors.put(at, ab).put(at + 1, ag).put(at + 2, ar);
            summand.put(pixel, p - ab * b - ag * g - ar * r);
        }
    }
}
