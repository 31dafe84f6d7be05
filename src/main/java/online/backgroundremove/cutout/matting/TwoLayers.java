package online.backgroundremove.cutout.matting;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC3;
import static org.bytedeco.opencv.global.opencv_core.mean;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_NEAREST;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.nio.FloatBuffer;
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
     * @param colour 8-bit blue, green, red
     * @param alpha 8-bit
     */
    static TwoLayers estimate(Mat colour, Mat alpha, Scratch scratch) {
        int width = colour.cols();
        int height = colour.rows();
        int levels = (int) Math.ceil(Math.log(Math.max(width, height)) / Math.log(2));
        TwoLayers layers = even(colour, scratch);
        for (int level = 0; level <= levels; level++) {
            double part = levels == 0 ? 1 : (double) level / levels;
            int columns = (int) Math.round(Math.pow(width, part));
            int rows = (int) Math.round(Math.pow(height, part));
            try (Size size = new Size(columns, rows)) {
                layers = layers.at(size, scratch);
                layers.improve(floats(colour, 1, size, scratch), floats(alpha, 1 / 255.0, size, scratch));
            }
        }
        return layers;
    }

    private static TwoLayers even(Mat colour, Scratch scratch) {
        try (Scalar average = mean(colour)) {
            return new TwoLayers(
                    scratch.keep(new Mat(1, 1, CV_32FC3, average)), scratch.keep(new Mat(1, 1, CV_32FC3, average)));
        }
    }

    private TwoLayers at(Size size, Scratch scratch) {
        Mat subject = scratch.mat();
        Mat behind = scratch.mat();
        resize(foreground, subject, size, 0, 0, INTER_NEAREST);
        resize(background, behind, size, 0, 0, INTER_NEAREST);
        return new TwoLayers(subject, behind);
    }

    private static Mat floats(Mat bytes, double factor, Size size, Scratch scratch) {
        Mat scaled = scratch.mat();
        Mat floats = scratch.mat();
        resize(bytes, scaled, size, 0, 0, INTER_AREA);
        scaled.convertTo(floats, CV_32F, factor, 0);
        return floats;
    }

    private void improve(Mat colour, Mat alpha) {
        FloatBuffer mixture = colour.createBuffer();
        FloatBuffer share = alpha.createBuffer();
        LayerPass pass = new LayerPass(colour.cols(), colour.rows(), mixture, share, new FloatBuffer[] {
            foreground.createBuffer(), background.createBuffer()
        });
        int times = Math.max(colour.cols(), colour.rows()) <= SMALL ? PASSES_OF_SMALL : PASSES;
        for (int time = 0; time < times; time++) {
            pass.run();
        }
    }
}
