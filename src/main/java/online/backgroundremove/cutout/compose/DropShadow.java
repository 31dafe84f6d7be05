package online.backgroundremove.cutout.compose;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Box;
import org.bytedeco.opencv.opencv_core.Mat;

/** A soft copy of the subject a little below it and to the right, as if light fell from above and the left. */
final class DropShadow {

    private static final double RIGHT = 0.018;
    private static final double DOWN = 0.03;
    private static final double BLUR = 0.022;

    private DropShadow() {}

    static Mat of(Mat alpha, Box box, Scratch scratch) {
        double length = Math.max(box.width(), box.height());
        Mat moved = Softening.moved(alpha, new double[] {1, 0, RIGHT * length, 0, 1, DOWN * length}, scratch);
        return Softening.blurred(moved, BLUR * length, scratch);
    }
}
