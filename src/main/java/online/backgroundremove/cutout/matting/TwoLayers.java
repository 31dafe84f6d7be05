package online.backgroundremove.cutout.matting;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC3;
import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_core.bitwise_or;
import static org.bytedeco.opencv.global.opencv_core.mean;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_NEAREST;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_CROSS;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.dilate;
import static org.bytedeco.opencv.global.opencv_imgproc.erode;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * The two pictures that a photo is mixed of, subject and background, both smooth where alpha says nothing about them.
 * Estimated from coarse to fine (Germer, Uelwer, Conrad and Harmeling, Fast Multi-Level Foreground Estimation, ICPR 2020).
 *
 * @param foreground 32-bit floats, blue, green, red from 0 to 255
 * @param background the same
 */
record TwoLayers(Mat foreground, Mat background) {

    /** A level this small is cheap, and what it gets wrong stays. */
    private static final int SMALL = 32;

    private static final int PASSES_OF_SMALL = 10;
    private static final int PASSES = 2;

    /**
     * The photo on one level, from a single pixel to its own size.
     *
     * @param colour 8-bit blue, green, red
     * @param alpha 8-bit
     */
    private record Level(Mat colour, Mat alpha) {

        /** Each from the next larger one, the smallest first. */
        static Iterable<Level> of(Mat colour, Mat alpha, Scratch scratch) {
            int count = (int) Math.ceil(Math.log(Math.max(colour.cols(), colour.rows())) / Math.log(2));
            Deque<Level> levels = new ArrayDeque<>(List.of(new Level(colour, alpha)));
            for (int number = count - 1; number >= 0; number--) {
                double part = (double) number / count;
                int columns = (int) Math.round(Math.pow(colour.cols(), part));
                int rows = (int) Math.round(Math.pow(colour.rows(), part));
                Level larger = levels.element();
                levels.push(new Level(
                        Scaling.scale(larger.colour, columns, rows, scratch),
                        Scaling.scale(larger.alpha, columns, rows, scratch)));
            }
            return levels;
        }

        boolean isSmall() {
            return Math.max(colour.cols(), colour.rows()) <= SMALL;
        }
    }

    /**
     * @param colour 8-bit blue, green, red
     * @param alpha 8-bit
     */
    static TwoLayers estimate(Mat colour, Mat alpha, Scratch scratch) {
        TwoLayers layers = even(colour, scratch);
        for (Level level : Level.of(colour, alpha, scratch)) {
            layers = layers.enlarged(level, scratch);
            layers.improve(level, scratch);
        }
        return layers;
    }

    private static TwoLayers even(Mat colour, Scratch scratch) {
        try (Scalar average = mean(colour)) {
            return new TwoLayers(
                    scratch.keep(new Mat(1, 1, CV_32FC3, average)), scratch.keep(new Mat(1, 1, CV_32FC3, average)));
        }
    }

    private TwoLayers enlarged(Level level, Scratch scratch) {
        Mat subject = scratch.mat();
        Mat behind = scratch.mat();
        try (Size size = level.colour.size()) {
            resize(foreground, subject, size, 0, 0, INTER_NEAREST);
            resize(background, behind, size, 0, 0, INTER_NEAREST);
        }
        return new TwoLayers(subject, behind);
    }

    private static Mat floats(Mat bytes, double factor, Scratch scratch) {
        Mat floats = scratch.mat();
        bytes.convertTo(floats, CV_32F, factor, 0);
        return floats;
    }

    private void improve(Level level, Scratch scratch) {
        Mat mixture = floats(level.colour, 1, scratch);
        Mat open = taken(mixture, level.alpha, scratch);
        LayerPass pass = new LayerPass(mixture, floats(level.alpha, 1 / 255.0, scratch), open, this);
        int times = level.isSmall() ? PASSES_OF_SMALL : PASSES;
        for (int time = 0; time < times; time++) {
            pass.run();
        }
    }

    /**
     * Takes the photo's colours where they are one layer's alone. What the other one has there nobody sees: the coarser
     * level's guess stays.
     *
     * @return where they are not: 8-bit
     */
    private Mat taken(Mat mixture, Mat alpha, Scratch scratch) {
        Mat subject = scratch.mat();
        Mat behind = scratch.mat();
        try (Size size = new Size(3, 3);
                Mat cross = getStructuringElement(MORPH_CROSS, size)) {
            erode(alpha, subject, cross);
            dilate(alpha, behind, cross);
        }
        threshold(subject, subject, 254, 255, THRESH_BINARY);
        threshold(behind, behind, 0, 255, THRESH_BINARY_INV);
        mixture.copyTo(foreground, subject);
        mixture.copyTo(background, behind);
        Mat open = scratch.mat();
        bitwise_or(subject, behind, open);
        bitwise_not(open, open);
        return open;
    }
}
