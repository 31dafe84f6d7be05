package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.BORDER_CONSTANT;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** Shapes moved and blurred, with nothing beyond their sheet. */
final class Softening {

    private Softening() {}

    /** @param affine a, b, c, d, e, f: the pixel at x, y goes to ax + by + c, dx + ey + f */
    static Mat moved(Mat shape, double[] affine, Scratch scratch) {
        Mat moved = scratch.mat();
        try (DoublePointer values = new DoublePointer(affine);
                Mat transform = new Mat(2, 3, opencv_core.CV_64FC1, values);
                Size size = new Size(shape.cols(), shape.rows());
                Scalar none = Scalar.all(0)) {
            warpAffine(shape, moved, transform, size, INTER_LINEAR, BORDER_CONSTANT, none);
        }
        return moved;
    }

    /** @param deviation standard deviation in pixels */
    static Mat blurred(Mat shape, double deviation, Scratch scratch) {
        Mat blurred = scratch.mat();
        try (Size byDeviation = new Size(0, 0)) {
            GaussianBlur(shape, blurred, byDeviation, Math.max(0.3, deviation), 0, BORDER_CONSTANT, 0);
        }
        return blurred;
    }
}
