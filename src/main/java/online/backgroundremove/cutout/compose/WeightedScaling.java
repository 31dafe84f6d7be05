package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.divide;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGRA2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/** Resizes colours that count as much as they are seen: what is hidden must not get into the edge. */
final class WeightedScaling {

    private WeightedScaling() {}

    /** In 16 bits, where the product of colour and alpha is exact. */
    static Placed scale(Placed placed, int width, int height, Scratch scratch) {
        Mat colours = scratch.mat();
        Mat weights = scratch.mat();
        cvtColor(placed.foreground(), colours, COLOR_BGR2BGRA);
        Mat alpha = placed.alpha();
        try (MatVector four = new MatVector(alpha, alpha, alpha, alpha)) {
            merge(four, weights);
        }
        Mat weighted = scratch.mat();
        multiply(colours, weights, weighted, 1, CV_16U);
        return straight(Scaling.scale(weighted, width, height, scratch), scratch);
    }

    /** @param weighted 16-bit colours times alpha, and alpha times 255 */
    private static Placed straight(Mat weighted, Scratch scratch) {
        Mat colours = scratch.mat();
        Mat weight = scratch.mat();
        Mat weights = scratch.mat();
        cvtColor(weighted, colours, COLOR_BGRA2BGR);
        extractChannel(weighted, weight, 3);
        cvtColor(weight, weights, COLOR_GRAY2BGR);
        Mat foreground = scratch.mat();
        Mat alpha = scratch.mat();
        divide(colours, weights, foreground, 255, CV_8U);
        weight.convertTo(alpha, CV_8U, 1 / 255.0, 0);
        return new Placed(foreground, alpha);
    }
}
