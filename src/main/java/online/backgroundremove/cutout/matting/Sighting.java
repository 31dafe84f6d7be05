package online.backgroundremove.cutout.matting;

import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;
import static org.bytedeco.opencv.global.opencv_core.max;
import static org.bytedeco.opencv.global.opencv_core.min;
import static org.bytedeco.opencv.global.opencv_core.minMaxLoc;
import static org.bytedeco.opencv.global.opencv_core.sumElems;

import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * What a net saw.
 *
 * @param matte 32-bit floats from 0 to 1
 * @param certainty Σα² / Σα, from 0 to 1: near 1 where nearly all that was seen was seen clearly. On photos with ground
 *     truth it tells better looks from worse ones
 * @param doubted whether other looks saw something else
 * @param hasty whether there was no time for looks that an unsure net is worth
 */
public record Sighting(Mat matte, double certainty, boolean doubted, boolean hasty) {

    /** A frame that is covered this far is the photo itself, lying on the space around it. */
    private static final double WHOLE_FRAME = 0.6;

    /** Less sure than this, nets see ghosts. */
    private static final double FOUND = 0.25;

    private static final double FOUND_IN_DOUBT = 0.8;

    static Sighting of(Mat matte, Look look) {
        boolean photoItself = look.isFromAfar() && frame(matte) > WHOLE_FRAME;
        return new Sighting(matte, photoItself ? 0 : certainty(matte), false, false);
    }

    static Sighting ofNothing(Photo photo, Scratch scratch) {
        return new Sighting(scratch.zeros(photo.height(), photo.width(), CV_32FC1), 0, false, false);
    }

    /** Whether there was hardly anything, or nothing clear, or something else with every look. */
    public boolean isNothing() {
        return certainty < (doubted ? FOUND_IN_DOUBT : FOUND) || peak(matte) < 0.5;
    }

    Sighting inDoubt() {
        return new Sighting(matte, certainty, true, hasty);
    }

    Sighting inHaste() {
        return new Sighting(matte, certainty, doubted, true);
    }

    /** Whether both saw about the same: Σ min / Σ max of the two mattes. */
    boolean agrees(Sighting other, Scratch scratch) {
        Mat both = scratch.mat();
        Mat either = scratch.mat();
        min(matte, other.matte, both);
        max(matte, other.matte, either);
        return sum(both) > 0.5 * sum(either);
    }

    private static double peak(Mat matte) {
        try (DoublePointer least = new DoublePointer(1);
                DoublePointer most = new DoublePointer(1)) {
            minMaxLoc(matte, least, most, null, null, null);
            return most.get();
        }
    }

    private static double certainty(Mat matte) {
        double sum = sum(matte);
        return sum < 1e-6 ? 0 : matte.dot(matte) / sum;
    }

    private static double sum(Mat matte) {
        try (Scalar sum = sumElems(matte)) {
            return sum.get(0);
        }
    }

    /** The mean along the photo's four sides. */
    private static double frame(Mat matte) {
        int width = matte.cols();
        int height = matte.rows();
        try (Rect top = new Rect(0, 0, width, 1);
                Rect bottom = new Rect(0, height - 1, width, 1);
                Rect left = new Rect(0, 0, 1, height);
                Rect right = new Rect(width - 1, 0, 1, height)) {
            return (sum(matte, top) + sum(matte, bottom) + sum(matte, left) + sum(matte, right))
                    / (2.0 * (width + height));
        }
    }

    private static double sum(Mat matte, Rect side) {
        try (Mat pixels = new Mat(matte, side)) {
            return sum(pixels);
        }
    }
}
